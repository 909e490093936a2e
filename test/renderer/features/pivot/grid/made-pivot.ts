import { type Shape, shapeOf } from '../../../../../renderer/features/pivot/grid/shape';
import type {
  AxisNode,
  PivotAxis,
  PivotResult,
  ResultMeasure,
} from '../../../../../shared/analysis/pivot/pivot-result';
import { type PivotAsked, pivotDefinition } from '../../../../../shared/definitions/pivot-definition';
import { layoutOf } from '../../../../../shared/report/pivot/layout-of';
import { type PivotLook, plainLook } from '../../../../../shared/report/pivot/pivot-layout';

type Levels = readonly (readonly [label: string, values: readonly string[]])[];

/** An axis with every value of each level under every value of the level before it. */
export function axisOf(levels: Levels): PivotAxis {
  const nodes: AxisNode[] = [{ keys: [], labels: [], parent: -1 }];
  const add = (parent: number, depth: number) => {
    const above = nodes[parent] as AxisNode;
    for (const value of levels[depth]?.[1] ?? []) {
      nodes.push({ keys: [...above.keys, value], labels: [...above.labels, value], parent });
      add(nodes.length - 1, depth + 1);
    }
  };
  add(0, 0);
  return { levels: levels.map(([label]) => ({ label, field: label.toLowerCase() })), nodes };
}

export const measure = (
  of: Partial<ResultMeasure> & Pick<ResultMeasure, 'aggregate' | 'label'>,
): ResultMeasure => ({
  name: of.label,
  show: 'value',
  kind: 'number',
  whyNotAdding: null,
  ...of,
});

export const rows = measure({ aggregate: 'count', label: 'Rows' });

/** A pivot whose figures are the places of their cells in the arrays, of 10 rows each and 9 values. */
export function madePivot(
  rowLevels: Levels,
  columnLevels: Levels,
  measures: readonly ResultMeasure[] = [rows],
  asked: Partial<PivotAsked> = {},
): PivotResult {
  const [rowAxis, columnAxis] = [axisOf(rowLevels), axisOf(columnLevels)];
  const cells = rowAxis.nodes.length * columnAxis.nodes.length;
  return {
    definition: pivotDefinition.parse({
      table: 'placement',
      rows: rowAxis.levels.map(({ field }) => field),
      columns: columnAxis.levels.map(({ field }) => field),
      measures: measures.map(({ aggregate }) =>
        aggregate === 'count' ? { aggregate } : { aggregate, field: 'score' },
      ),
      ...asked,
    }),
    rows: rowAxis,
    columns: columnAxis,
    measures,
    counts: new Int32Array(cells).fill(10),
    values: measures.map(() => Float64Array.from({ length: cells }, (_, cell) => cell)),
    n: measures.map(() => new Float64Array(cells).fill(9)),
    tableRows: 100,
    countedRows: 100,
    sql: '',
    words: [],
  };
}

export const shapeWith = (result: PivotResult, look: Partial<PivotLook> = {}): Shape =>
  shapeOf(layoutOf(result, { ...plainLook, ...look }));

/** Two levels down, two across, with subtotals and totals: 7 rows and 7 columns of figures. */
export const nested = madePivot(
  [
    ['Placement', ['Fostering', 'Residential']],
    ['Provider', ['In-house', 'Independent']],
  ],
  [
    ['Year', ['2016/17', '2017/18']],
    ['Sex', ['Male', 'Female']],
  ],
);
