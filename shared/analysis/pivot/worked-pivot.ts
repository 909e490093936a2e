import type { Catalog } from './fields/catalog';
import type { GatheredRows } from './gather-rows';
import { pivotInWords } from './in-words';
import type { LevelKeys } from './level-keys';
import { whyNotAdding } from './measure-words';
import type { AxisNode, PivotAxis, PivotResult } from './pivot-result';
import { pivotSql } from './pivot-sql';
import type { Plan, PlannedLevel } from './plan';
import { canBeShared, shareOf } from './share-of';
import type { AxisTree } from './tallied-axis';
import { type Figures, tally } from './tally';
import { type LevelOrder, orderByValue, reorderedAxis, reorderedCells } from './value-order';

/** Tallies the rows that count into cells and totals, works out shares, and puts everything in its order. */
export async function workedPivot(
  catalog: Catalog,
  plan: Plan,
  gathered: GatheredRows,
  tick: () => Promise<void>,
): Promise<PivotResult> {
  const { rows, columns, rowKeys, columnKeys } = gathered;
  const { counts, figures } = await tally(rows, columns, gathered.taken, tick);
  const width = columns.key.length;
  const shown = figures.map((figure, i) => shownFigures(figure, plan, i, rows, width));

  const rowOrder = orderByValue(
    rows,
    plan.rows.map((level, i) =>
      levelOrder(
        level,
        rowKeys[i] as LevelKeys,
        shown,
        (node, within) => node * width + within,
        columns,
        columnKeys,
      ),
    ),
  );
  const columnOrder = orderByValue(
    columns,
    plan.columns.map((level, i) =>
      levelOrder(
        level,
        columnKeys[i] as LevelKeys,
        shown,
        (node, within) => within * width + node,
        rows,
        rowKeys,
      ),
    ),
  );
  const inOrder = <A extends Int32Array | Float64Array>(cells: A) =>
    reorderedCells(cells, width, rowOrder, columnOrder);
  return {
    definition: plan.definition,
    rows: axisOf(rowOrder === null ? rows : reorderedAxis(rows, rowOrder), plan.rows, rowKeys),
    columns: axisOf(
      columnOrder === null ? columns : reorderedAxis(columns, columnOrder),
      plan.columns,
      columnKeys,
    ),
    measures: plan.measures.map(({ asked, name, label, share, isChild, field }) => ({
      name,
      label,
      aggregate: asked.aggregate,
      show: share,
      kind:
        field?.base.type === 'day' && (asked.aggregate === 'min' || asked.aggregate === 'max')
          ? 'day'
          : 'number',
      whyNotAdding: whyNotAdding(asked.aggregate, label, isChild),
    })),
    counts: inOrder(counts),
    values: shown.map(inOrder),
    n: figures.map(({ n }) => inOrder(n)),
    tableRows: catalog.table.rows,
    countedRows: gathered.counted,
    sql: pivotSql(catalog.table, plan, [...rowKeys, ...columnKeys]),
    words: pivotInWords(catalog, plan, gathered),
  };
}

function shownFigures(
  { values }: Figures,
  plan: Plan,
  measure: number,
  rows: AxisTree,
  width: number,
): Float64Array {
  const share = plan.measures[measure]?.share ?? 'value';
  if (share === 'value') return values;
  if (!canBeShared.includes(plan.measures[measure]?.asked.aggregate ?? ''))
    return new Float64Array(values.length).fill(Number.NaN);
  return shareOf(values, share, rows, width);
}

function levelOrder(
  { choice }: PlannedLevel,
  { rest }: LevelKeys,
  figures: readonly Float64Array[],
  cellAt: (node: number, within: number) => number,
  other: AxisTree,
  otherKeys: readonly LevelKeys[],
): LevelOrder {
  const { sort } = choice;
  if (typeof sort !== 'object') return { sort, rest, figure: () => Number.NaN };
  // A column that is not there any more: by the totals, then.
  const within = nodeAt(other, otherKeys, sort.within ?? []) ?? 0;
  const values = figures[sort.measure] as Float64Array;
  return { sort, rest, figure: (node) => values[cellAt(node, within)] as number };
}

/** The node that a path of keys leads to; null where no row falls in one. */
export function nodeAt(axis: AxisTree, levels: readonly LevelKeys[], path: readonly string[]): number | null {
  let node = 0;
  for (const [depth, key] of path.entries()) {
    const place = levels[depth]?.keys.indexOf(key) ?? -1;
    const parent = node;
    node = axis.key.findIndex(
      (found, i) => found === place && axis.parent[i] === parent && axis.depth[i] === depth + 1,
    );
    if (place < 0 || node < 0) return null;
  }
  return node;
}

function axisOf(axis: AxisTree, levels: readonly PlannedLevel[], keys: readonly LevelKeys[]): PivotAxis {
  const nodes: AxisNode[] = [];
  for (let node = 0; node < axis.key.length; node++) {
    const parent = axis.parent[node] as number;
    const above = nodes[parent];
    if (above === undefined) {
      nodes.push({ keys: [], labels: [], parent: -1 });
      continue;
    }
    const depth = (axis.depth[node] as number) - 1;
    const place = axis.key[node] as number;
    const key = keys[depth]?.keys[place] as string;
    const label = place === keys[depth]?.rest ? key : (levels[depth]?.field.labelOf(key) ?? key);
    nodes.push({ keys: [...above.keys, key], labels: [...above.labels, label], parent });
  }
  return { levels: levels.map(({ field, choice }) => ({ label: field.label, field: choice.field })), nodes };
}
