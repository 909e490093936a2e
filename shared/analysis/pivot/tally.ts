import type { Aggregate } from '../../definitions/pivot-definition';
import type { AxisTree, TalliedAxis } from './tallied-axis';
import { distinctCounts, medians, runningFigures } from './tally-figures';

/** What a measure is taken of, for each row that counts. */
export interface Taken {
  readonly aggregate: Aggregate;
  /** The number of each row, NaN where it has none; for sums, means and the like. */
  readonly numbers: Float64Array | null;
  /** The code of each row's value, and how many codes there are; -1 where it has none. For counts of values. */
  readonly codes: Int32Array | null;
  readonly codeCount: number;
}

/** Figures of one measure: cell [row r, column c] lies at r * columns + c. */
export interface Figures {
  /** NaN where undefined. */
  readonly values: Float64Array;
  /** How many values went into each. */
  readonly n: Float64Array;
}

/** Which cells the rows fall in, and which totals each of those belongs to. */
export class Cells {
  readonly size: number;
  /** The innermost cell of each row that counts. */
  readonly ofRow: Int32Array;
  /** The innermost cells. */
  readonly innermost: Int32Array;
  /** For each pair of depths, the cell there that an innermost cell belongs to; first comes the innermost itself. */
  readonly levels: readonly Int32Array[];
  /** The levels above the innermost. */
  readonly totals: readonly Int32Array[];

  constructor(rows: TalliedAxis, columns: TalliedAxis) {
    const width = columns.key.length;
    this.size = rows.key.length * width;
    const [down, across] = [rows.leafOfRow, columns.leafOfRow];
    this.ofRow = new Int32Array(down.length);
    for (let i = 0; i < down.length; i++) this.ofRow[i] = (down[i] as number) * width + (across[i] as number);
    this.levels = ancestors(rows).flatMap((rowOf) =>
      ancestors(columns).map((columnOf) => {
        const cellOf = new Int32Array(this.size);
        for (const [row, above] of rowOf)
          for (const [column, beside] of columnOf) cellOf[row * width + column] = above * width + beside;
        return cellOf;
      }),
    );
    this.totals = this.levels.slice(1);
    const [leaves, heads] = [leavesOf(rows), leavesOf(columns)];
    this.innermost = Int32Array.from(leaves.flatMap((row) => heads.map((column) => row * width + column)));
  }

  /** Whole numbers counted for the innermost cells, added up for every total: each row is in one innermost cell. */
  withTotals<Counts extends Int32Array | Float64Array>(counts: Counts): Counts {
    for (const totalOf of this.totals)
      for (const cell of this.innermost) {
        const total = totalOf[cell] as number;
        counts[total] = (counts[total] as number) + (counts[cell] as number);
      }
    return counts;
  }
}

function leavesOf({ depth }: AxisTree): number[] {
  const deepest = depth.reduce((most, own) => Math.max(most, own), 0);
  return [...depth.keys()].filter((node) => depth[node] === deepest);
}

/** For each depth from the leaves up, every leaf with the node there that it belongs to. */
function ancestors(axis: AxisTree): (readonly (readonly [leaf: number, node: number])[])[] {
  let pairs = leavesOf(axis).map((leaf) => [leaf, leaf] as const);
  const levels = [pairs];
  for (let above = axis.depth[pairs[0]?.[0] ?? 0] ?? 0; above > 0; above--) {
    pairs = pairs.map(([leaf, node]) => [leaf, axis.parent[node] as number] as const);
    levels.push(pairs);
  }
  return levels;
}

/** How many rows fall in each cell, and each measure, every total being worked out from the rows themselves. */
export async function tally(
  rows: TalliedAxis,
  columns: TalliedAxis,
  taken: readonly Taken[],
  tick: () => Promise<void>,
): Promise<{ counts: Int32Array; figures: Figures[] }> {
  const cells = new Cells(rows, columns);
  const innermost = new Int32Array(cells.size);
  for (const cell of cells.ofRow) innermost[cell] = (innermost[cell] as number) + 1;
  const counts = cells.withTotals(innermost);
  await tick();
  const figures: Figures[] = [];
  for (const measure of taken) figures.push(await figuresOf(measure, cells, counts, tick));
  return { counts, figures };
}

async function figuresOf(
  { aggregate, numbers, codes, codeCount }: Taken,
  cells: Cells,
  counts: Int32Array,
  tick: () => Promise<void>,
): Promise<Figures> {
  if (aggregate === 'distinct') return distinctCounts(codes ?? new Int32Array(), codeCount, cells, tick);
  if (aggregate === 'count') {
    if (codes === null) return { values: Float64Array.from(counts), n: Float64Array.from(counts) };
    const innermost = new Float64Array(cells.size);
    for (const [row, cell] of cells.ofRow.entries())
      if ((codes[row] as number) >= 0) innermost[cell] = (innermost[cell] as number) + 1;
    const n = cells.withTotals(innermost);
    return { values: n, n };
  }
  if (aggregate === 'median') return medians(numbers ?? new Float64Array(), cells, tick);
  return runningFigures(aggregate, numbers ?? new Float64Array(), cells, tick);
}
