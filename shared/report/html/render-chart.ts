import { layBarChart, type Shape } from '../bar-chart-layout';
import type { BarChart } from '../report-model';
import { escapeHtml } from './escape';
import { chartStyle } from './style';

/** The chart as SVG within a page: its title and description are read out. */
export function renderChart(chart: BarChart, id: string): string {
  const { width, height } = layBarChart(chart);
  return svg(chart, id, `viewBox="0 0 ${width} ${height}"`, '');
}

/** The chart as an SVG file that needs nothing beside it, with its title above the bars. */
export function chartFile(chart: BarChart): string {
  const { width, height } = layBarChart(chart);
  const margin = 24;
  const titleHeight = 28;
  const [wide, high] = [width + 2 * margin, height + 2 * margin + titleHeight];
  const size = `width="${wide}" height="${high}" viewBox="${-margin} ${-margin - titleHeight} ${wide} ${high}"`;
  const ground = `<style>${chartStyle}</style>
<rect x="${-margin}" y="${-margin - titleHeight}" width="${wide}" height="${high}" fill="#fff"/>
<text x="0" y="${-titleHeight / 2}" style="font-size: 16px; font-weight: 600">${escapeHtml(chart.title)}</text>`;
  return svg(chart, 'chart', `xmlns="http://www.w3.org/2000/svg" ${size}`, ground);
}

function svg(chart: BarChart, id: string, attributes: string, ground: string): string {
  const { background, bars } = layBarChart(chart);
  const shapes = [...background, ...bars.flatMap((each) => each.shapes)].map(renderShape).join('\n');
  const name = escapeHtml(id);
  return `<svg ${attributes} role="img" aria-labelledby="${name}-title ${name}-description">
<title id="${name}-title">${escapeHtml(chart.title)}</title>
<desc id="${name}-description">${escapeHtml(chart.description)}</desc>
${ground}
${shapes}
</svg>`;
}

function renderShape(shape: Shape): string {
  if (shape.kind === 'text')
    return `<text x="${round(shape.x)}" y="${round(shape.y)}" class="${shape.role}" text-anchor="${shape.anchor}">${escapeHtml(shape.text)}</text>`;
  if (shape.kind === 'bar')
    return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" class="${shape.tone}"/>`;
  return `<line x1="${round(shape.x1)}" y1="${round(shape.y1)}" x2="${round(shape.x2)}" y2="${round(shape.y2)}" class="${shape.role}"/>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
