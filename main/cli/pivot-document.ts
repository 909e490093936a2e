import type { AxisNode, PivotAxis, PivotResult } from '../../shared/analysis/pivot/pivot-result';
import { dayFromNumber } from '../../shared/domain/calendar';
import { inJson as numberInJson } from './number-in-json';

/** A measure in JSON: days as text, "Inf" where it is infinite, null where it is undefined. */
export type MeasureInJson = number | string | null;

/** The document of `iip pivot --json`. Keys are those of the leaves; subtotals are left out. */
export interface PivotDocument {
  readonly rowKeys: readonly (readonly string[])[];
  readonly columnKeys: readonly (readonly string[])[];
  readonly measures: readonly string[];
  /** By row key, then column key; null where no row falls. */
  readonly cells: readonly (readonly (readonly MeasureInJson[] | null)[])[];
  readonly rowTotals: readonly (readonly MeasureInJson[])[];
  readonly columnTotals: readonly (readonly MeasureInJson[])[];
  readonly total: readonly MeasureInJson[];
  readonly sql: string;
}

/** Places of the nodes that have a key at every level; with no levels, the whole. */
const leavesOf = ({ levels, nodes }: PivotAxis): readonly number[] =>
  nodes.flatMap(({ keys }, place) => (keys.length === levels.length ? [place] : []));

/** A pivot as one JSON document. */
export function pivotDocument(result: PivotResult): PivotDocument {
  const { rows, columns, counts, measures, values } = result;
  const measuresAt = (row: number, column: number) => {
    const cell = row * columns.nodes.length + column;
    return measures.map(({ kind }, m) => inJson(values[m]?.[cell] as number, kind));
  };
  const keysOf = ({ nodes }: PivotAxis, leaves: readonly number[]) =>
    leaves.map((leaf) => (nodes[leaf] as AxisNode).keys);
  const isEmpty = (row: number, column: number) => counts[row * columns.nodes.length + column] === 0;
  const rowLeaves = leavesOf(rows);
  const columnLeaves = leavesOf(columns);
  return {
    rowKeys: keysOf(rows, rowLeaves),
    columnKeys: keysOf(columns, columnLeaves),
    measures: measures.map(({ name }) => name),
    cells: rowLeaves.map((row) =>
      columnLeaves.map((column) => (isEmpty(row, column) ? null : measuresAt(row, column))),
    ),
    rowTotals: rowLeaves.map((row) => measuresAt(row, 0)),
    columnTotals: columnLeaves.map((column) => measuresAt(0, column)),
    total: measuresAt(0, 0),
    sql: result.sql,
  };
}

function inJson(value: number, kind: 'number' | 'day'): MeasureInJson {
  return kind === 'day' && Number.isFinite(value) ? dayFromNumber(value) : numberInJson(value);
}
