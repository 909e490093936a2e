import type { PivotResult, ResultMeasure } from '../../analysis/pivot/pivot-result';

/** Figures that say little without the number of values behind them. */
const averages: readonly ResultMeasure['aggregate'][] = ['mean', 'median', 'sd'];

/**
 * The pivot with how many values each average is of, as a measure of its own beside it: on paper and in a workbook nobody can
 * hover over a cell to see its n.
 */
export function withCounts(result: PivotResult): PivotResult {
  const measures = result.measures.flatMap((measure, i) => {
    const own = { measure, values: result.values[i], n: result.n[i] };
    if (!averages.includes(measure.aggregate) || measure.show !== 'value') return [own];
    const name = `n of ${measure.label.charAt(0).toLowerCase()}${measure.label.slice(1)}`;
    const count: ResultMeasure = {
      name,
      label: name,
      aggregate: 'count',
      show: 'value',
      kind: 'number',
      whyNotAdding: null,
    };
    return [own, { measure: count, values: result.n[i], n: result.n[i] }];
  });
  return {
    ...result,
    measures: measures.map(({ measure }) => measure),
    values: measures.flatMap(({ values }) => values ?? []),
    n: measures.flatMap(({ n }) => n ?? []),
  };
}
