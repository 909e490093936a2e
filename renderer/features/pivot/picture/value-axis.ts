import type { LayoutAxis } from 'plotly.js';
import type { ResultMeasure } from '../../../../shared/analysis/pivot/pivot-result';
import { measureWords } from '../../../../shared/report/pivot/measure-words';
import { wrappedPlotText } from '../../../components/chart/plot-text';

/** From nought to a little over the most, so that what is written at a mark has room. */
export function valueRange(values: readonly number[], room: number): [number, number] {
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const span = most - least || 1;
  return [least === 0 ? 0 : least - span * room, most === 0 && least < 0 ? 0 : least + span * (1 + room)];
}

/** The axis that figures are read off. */
export function valueAxis(measure: ResultMeasure, range: readonly [number, number]): Partial<LayoutAxis> {
  const isCount = measure.show === 'value' && ['count', 'distinct'].includes(measure.aggregate);
  return {
    title: { text: wrappedPlotText(measureWords(measure), 90), font: { size: 12 }, standoff: 8 },
    range: [...range],
    tickformat: ',',
    ...(measure.show === 'value' ? {} : { ticksuffix: '%' }),
    ...(isCount && range[1] <= 6 ? { dtick: 1 } : {}),
    zeroline: true,
  };
}
