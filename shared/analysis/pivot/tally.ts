import type { Aggregate } from '../../definitions/pivot-definition';
import type { TalliedAxis } from './tallied-axis';
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

/** For each pair of depths: which cell each row falls in. Together they are all cells, each once. */
export class Cells {
  readonly size: number;
  /** Cell of each row that counts, one array for each pair of depths. */
  readonly ofRow: readonly (() => Int32Array)[];

  constructor(rows: TalliedAxis, columns: TalliedAxis) {
    const width = columns.key.length;
    this.size = rows.key.length * width;
    // Made as they are asked for: all of them at once would take a lot of memory for a million rows.
    this.ofRow = rows.nodeOfRow.flatMap((down) =>
      columns.nodeOfRow.map((across) => () => {
        const cells = new Int32Array(down.length);
        for (let i = 0; i < cells.length; i++) cells[i] = (down[i] as number) * width + (across[i] as number);
        return cells;
      }),
    );
  }
}

/** How many rows fall in each cell, and each measure, every total being worked out from the rows themselves. */
export async function tally(
  rows: TalliedAxis,
  columns: TalliedAxis,
  taken: readonly Taken[],
  tick: () => Promise<void>,
): Promise<{ counts: Int32Array; figures: Figures[] }> {
  const cells = new Cells(rows, columns);
  const counts = new Int32Array(cells.size);
  for (const ofRow of cells.ofRow) {
    for (const cell of ofRow()) counts[cell] = (counts[cell] as number) + 1;
    await tick();
  }
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
    const n = new Float64Array(cells.size);
    for (const ofRow of cells.ofRow) {
      const cell = ofRow();
      for (let i = 0; i < cell.length; i++)
        if ((codes[i] as number) >= 0) n[cell[i] as number] = (n[cell[i] as number] as number) + 1;
      await tick();
    }
    return { values: n, n };
  }
  if (aggregate === 'median') return medians(numbers ?? new Float64Array(), cells, tick);
  return runningFigures(aggregate, numbers ?? new Float64Array(), cells, tick);
}
