import type { Layout } from 'plotly.js';
import type { ColourOf } from '../../../components/chart/colours';
import { partLabel } from './drawn-pivot';
import type { Plots } from './plot';

/** Letters of a name in the legend. */
export const legendLetters = 30;
/** About the width of a letter, of a sign with the room around it, and the height of a line, in pixels. */
const [letter, sign, lineHeight] = [6.6, 46, 20];

const isNeeded = ({ seriesLevels }: Plots): boolean => seriesLevels.length > 0;

/** The series by their names above the picture, in the order of their marks; none where there is only one. */
export function legend(plots: Plots, colourOf: ColourOf): Partial<Layout> {
  if (!isNeeded(plots)) return {};
  const packed = { entrywidth: 0, entrywidthmode: 'pixels' };
  return {
    showlegend: true,
    legend: {
      orientation: 'h',
      x: 0,
      xanchor: 'left',
      y: 1,
      yanchor: 'bottom',
      traceorder: 'normal',
      font: { color: colourOf('--text'), size: 12 },
      itemclick: false,
      itemdoubleclick: false,
      ...packed,
    },
  };
}

/** About the height that it takes of a picture `width` pixels wide. */
export function legendHeight(plots: Plots, width: number): number {
  if (!isNeeded(plots)) return 0;
  const widths = plots.series.map((part) => Math.min(legendLetters, partLabel(part).length) * letter + sign);
  const each = Math.max(...widths);
  const inLine = Math.max(1, Math.floor(width / each));
  return 10 + Math.ceil(widths.length / inLine) * lineHeight;
}
