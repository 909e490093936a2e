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
  /** The innermost cell of each row that counts, by its number among the innermost. */
  readonly ofRow: Int32Array;
  /** For each pair of depths, the cell there that each innermost cell belongs to; first come the innermost themselves. */
  readonly levels: readonly Int32Array[];

  constructor(rows: TalliedAxis, columns: TalliedAxis) {
    const width = columns.key.length;
    this.size = rows.key.length * width;
    const [down, across] = [ancestors(rows), ancestors(columns)];
    const leaves = across[0] as Int32Array;
    this.levels = down.flatMap((rowOf) =>
      across.map((columnOf) => {
        const cells = new Int32Array(rowOf.length * columnOf.length);
        let next = 0;
        for (const row of rowOf) for (const column of columnOf) cells[next++] = row * width + column;
        return cells;
      }),
    );
    const [placeDown, placeAcross] = [placesOf(down[0] as Int32Array), placesOf(leaves)];
    this.ofRow = new Int32Array(rows.leafOfRow.length);
    for (let i = 0; i < this.ofRow.length; i++)
      this.ofRow[i] =
        (placeDown[rows.leafOfRow[i] as number] as number) * leaves.length +
        (placeAcross[columns.leafOfRow[i] as number] as number);
  }

  /** How many innermost cells there are. */
  get innermost(): number {
    return this.levels[0]?.length ?? 0;
  }

  /** Whole numbers counted for the innermost cells, for every cell: each row is in one innermost cell. */
  withTotals(counts: Int32Array): Int32Array {
    const all = new Int32Array(this.size);
    for (const cellOf of this.levels)
      for (let i = 0; i < counts.length; i++) {
        const cell = cellOf[i] as number;
        all[cell] = (all[cell] as number) + (counts[i] as number);
      }
    return all;
  }
}

/** The leaves of an axis, and for each depth above them the node there that each leaf belongs to. */
function ancestors({ depth, parent }: AxisTree): Int32Array[] {
  const deepest = depth.reduce((most, own) => Math.max(most, own), 0);
  const levels = [Int32Array.from(depth.keys()).filter((node) => depth[node] === deepest)];
  for (let above = deepest - 1; above >= 0; above--)
    levels.push(
      (levels.at(-1) as Int32Array).map((node) => parent[node] as number) as Int32Array<ArrayBuffer>,
    );
  return levels;
}

/** For each leaf's node, its place among the leaves. */
function placesOf(leaves: Int32Array): Int32Array {
  const places = new Int32Array((leaves.at(-1) ?? 0) + 1);
  for (const [place, node] of leaves.entries()) places[node] = place;
  return places;
}

/** How many rows fall in each cell, and each measure, every total being worked out from the rows themselves. */
export async function tally(
  rows: TalliedAxis,
  columns: TalliedAxis,
  taken: readonly Taken[],
  tick: () => Promise<void>,
): Promise<{ counts: Int32Array; figures: Figures[] }> {
  const cells = new Cells(rows, columns);
  const innermost = new Int32Array(cells.innermost);
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
    const innermost = new Int32Array(cells.innermost);
    for (let row = 0; row < codes.length; row++) {
      const cell = cells.ofRow[row] as number;
      if ((codes[row] as number) >= 0) innermost[cell] = (innermost[cell] as number) + 1;
    }
    const n = Float64Array.from(cells.withTotals(innermost));
    return { values: n, n };
  }
  if (aggregate === 'median') return medians(numbers ?? new Float64Array(), cells, tick);
  return runningFigures(aggregate, numbers ?? new Float64Array(), cells, tick);
}
