import type { Shape } from 'plotly.js';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText } from '../../../components/chart/plot-text';
import type { FirstLayout } from './first-layout';

/** Months named below an axis of days, as many as there is room for. */
export function dayTicks(atRisk: FirstLayout['atRisk'], index: string, pixels: number) {
  const month = ((atRisk[1]?.day ?? 30) - (atRisk[0]?.day ?? 0)) * pixels;
  const every = [1, 2, 3, 6, 12].find((months) => months * month > 64) ?? 12;
  return {
    tickvals: atRisk.map(({ day }) => day),
    ticktext: atRisk.map((_, months) => {
      if (months === 0) return plotText(index);
      return months % every === 0 ? `${months} month${months === 1 ? '' : 's'}` : '';
    }),
  };
}

/** From the half of the children down to the day that they had one by. */
export const medianLines = (median: number, colourOf: ColourOf): Partial<Shape>[] => {
  const line = { color: colourOf('--text-soft'), width: 1, dash: 'dot' } as const;
  return [
    { type: 'line', x0: 0, x1: median, y0: 0.5, y1: 0.5, line },
    { type: 'line', x0: median, x1: median, y0: 0, y1: 0.5, line },
  ];
};
