import { useMemo } from 'react';
import type { PivotCell, PivotResult } from '../../../shared/analysis/pivot/pivot-result';
import { layoutOf } from '../../../shared/report/pivot/layout-of';
import type { PivotLook } from '../../../shared/report/pivot/pivot-layout';
import { LaidOutGrid } from './grid/laid-out-grid';
import { shapeOf } from './grid/shape';

/** A pivot as a grid to read, walk through, open, close, sort and copy from. */
export function PivotGrid(props: {
  result: PivotResult;
  look: PivotLook;
  onLook: (look: PivotLook) => void;
  /** Opens the rows behind a cell. */
  onOpen: (cell: PivotCell, title: string) => void;
  /** Sorts an axis by a measure at one place of the other axis; asked again, the other way round, then not at all. */
  onSort: (axis: 'rows' | 'columns', measure: number, within: readonly string[]) => void;
}) {
  const { result, look } = props;
  const shape = useMemo(() => shapeOf(layoutOf(result, look)), [result, look]);
  // Other levels are another table, read from its beginning.
  const levels = [result.definition.table, result.rows.levels, result.columns.levels];
  return <LaidOutGrid key={JSON.stringify(levels)} {...props} shape={shape} />;
}
