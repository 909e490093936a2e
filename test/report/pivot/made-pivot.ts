import type {
  AxisNode,
  PivotAxis,
  PivotResult,
  ResultMeasure,
} from '../../../shared/analysis/pivot/pivot-result';
import { type PivotAsked, pivotDefinition } from '../../../shared/definitions/pivot-definition';

/** A branch of an axis: its key, and what it holds. */
export type Branch = readonly [key: string, ...held: Branch[]];

export const rowsMeasure: ResultMeasure = {
  name: 'count',
  label: 'Rows',
  aggregate: 'count',
  show: 'value',
  kind: 'number',
  whyNotAdding: null,
};

/** An axis of these branches; the label of a key is the key itself. */
export function axisOf(levels: readonly string[], branches: readonly Branch[]): PivotAxis {
  const nodes: AxisNode[] = [{ keys: [], labels: [], parent: -1 }];
  const add = (parent: number, before: readonly string[]) => (branch: Branch) => {
    const [key, ...held] = branch;
    const keys = [...before, key];
    const node = nodes.push({ keys, labels: keys, parent }) - 1;
    held.forEach(add(node, keys));
  };
  branches.forEach(add(0, []));
  return { levels: levels.map((label) => ({ label, field: label })), nodes };
}

/** A pivot with a figure of its own in every cell: `1000 * row + column`, and a millionth part more for each measure after the first. */
export function madePivot(
  rows: PivotAxis,
  columns: PivotAxis,
  measures: readonly ResultMeasure[] = [rowsMeasure],
  asked: Partial<PivotAsked> = {},
): PivotResult {
  const width = columns.nodes.length;
  const cells = rows.nodes.length * width;
  const values = measures.map((_, m) =>
    Float64Array.from({ length: cells }, (_, i) => 1000 * Math.floor(i / width) + (i % width) + m / 1e6),
  );
  const fields = ({ levels }: PivotAxis) => levels.map(({ field }) => field);
  return {
    definition: pivotDefinition.parse({
      table: 'placement',
      rows: fields(rows),
      columns: fields(columns),
      ...asked,
    }),
    rows,
    columns,
    measures,
    counts: new Int32Array(cells).fill(1),
    values,
    n: measures.map(() => new Float64Array(cells).fill(1)),
    tableRows: 1_060,
    countedRows: 960,
    sql: 'SELECT 1',
    words: ['Placements are counted.'],
  };
}

/** A pivot whose cells hold these figures, in the order of the nodes. */
export const withValues = (result: PivotResult, values: readonly number[]): PivotResult => ({
  ...result,
  values: [Float64Array.from(values)],
});
