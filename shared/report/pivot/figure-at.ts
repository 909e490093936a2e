import type { PivotResult, ResultMeasure } from '../../analysis/pivot/pivot-result';
import type { LaidLine } from './pivot-layout';

export interface Figure {
  readonly measure: ResultMeasure;
  /** Place of the measure in the result. */
  readonly index: number;
  /** NaN where it is undefined. */
  readonly value: number;
  /** Rows that fall in the cell; 0 where it is empty. */
  readonly rows: number;
  /** How many values went into it. */
  readonly n: number;
}

/** The figure where a row and a column meet. */
export function figureAt(result: PivotResult, row: LaidLine, column: LaidLine): Figure {
  const index = row.measure ?? column.measure ?? 0;
  const measure = result.measures[index];
  if (measure === undefined) throw new RangeError(`a pivot has no measure ${index}`);
  const cell = row.node * result.columns.nodes.length + column.node;
  return {
    measure,
    index,
    value: result.values[index]?.[cell] ?? Number.NaN,
    rows: result.counts[cell] ?? 0,
    n: result.n[index]?.[cell] ?? 0,
  };
}
