import { layBarChart, type Shape } from '../bar-chart-layout';
import type { BarChart } from '../report-model';
import { escapeHtml } from './escape';

/** The chart as SVG that stands by itself within the page: its title and description are read out. */
export function renderChart(chart: BarChart, id: string): string {
  const { width, height, background, bars } = layBarChart(chart);
  const shapes = [...background, ...bars.flatMap((each) => each.shapes)].map(renderShape).join('\n');
  const name = escapeHtml(id);
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${name}-title ${name}-description">
<title id="${name}-title">${escapeHtml(chart.title)}</title>
<desc id="${name}-description">${escapeHtml(chart.description)}</desc>
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
