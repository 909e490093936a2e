import type { Aggregate } from '../../definitions/pivot-definition';
import type { Cells, Figures } from './tally';

/**
 * How many different values each cell holds. Rows are gone through value by value, so that a cell only needs to remember
 * the last value that it counted; totals then only look at one row for each value in each innermost cell.
 * @param codes of each row's value; -1 for none
 */
export async function distinctCounts(
  codes: Int32Array,
  codeCount: number,
  cells: Cells,
  tick: () => Promise<void>,
): Promise<Figures> {
  const byValue = rowsByCode(codes, codeCount);
  const n = new Int32Array(cells.innermost);
  const different = { cell: new Int32Array(byValue.length), code: new Int32Array(byValue.length), count: 0 };
  const lastInnermost = new Int32Array(cells.innermost).fill(-1);
  for (const row of byValue) {
    const cell = cells.ofRow[row] as number;
    const code = codes[row] as number;
    n[cell] = (n[cell] as number) + 1;
    if (lastInnermost[cell] === code) continue;
    lastInnermost[cell] = code;
    different.cell[different.count] = cell;
    different.code[different.count] = code;
    different.count++;
  }
  await tick();
  const values = new Float64Array(cells.size);
  const last = new Int32Array(cells.size).fill(-1);
  for (const cellOf of cells.levels) {
    for (let i = 0; i < different.count; i++) {
      const cell = cellOf[different.cell[i] as number] as number;
      const code = different.code[i] as number;
      if (last[cell] === code) continue;
      last[cell] = code;
      values[cell] = (values[cell] as number) + 1;
    }
    await tick();
  }
  return { values, n: Float64Array.from(cells.withTotals(n)) };
}

/** The rows that have a value, ordered by its code. */
function rowsByCode(codes: Int32Array, codeCount: number): Int32Array {
  const starts = new Int32Array(codeCount + 1);
  for (const code of codes) if (code >= 0) starts[code + 1] = (starts[code + 1] as number) + 1;
  for (let code = 0; code < codeCount; code++)
    starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  const ordered = new Int32Array(starts[codeCount] as number);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code < 0) continue;
    const place = starts[code] as number;
    ordered[place] = row;
    starts[code] = place + 1;
  }
  return ordered;
}

/** The middle of each cell's numbers, or the mean of the middle two. */
export async function medians(
  numbers: Float64Array,
  cells: Cells,
  tick: () => Promise<void>,
): Promise<Figures> {
  const values = new Float64Array(cells.size).fill(Number.NaN);
  const n = new Float64Array(cells.size);
  const next = new Int32Array(cells.size);
  for (const cellOf of cells.levels) {
    const met = new Set<number>();
    let all = 0;
    for (let row = 0; row < numbers.length; row++) {
      if (Number.isNaN(numbers[row])) continue;
      const cell = cellOf[cells.ofRow[row] as number] as number;
      if (n[cell] === 0) met.add(cell);
      n[cell] = (n[cell] as number) + 1;
      all++;
    }
    let start = 0;
    for (const cell of met) {
      next[cell] = start;
      start += n[cell] as number;
    }
    const gathered = new Float64Array(all);
    for (let row = 0; row < numbers.length; row++) {
      const number = numbers[row] as number;
      if (Number.isNaN(number)) continue;
      const cell = cellOf[cells.ofRow[row] as number] as number;
      gathered[next[cell] as number] = number;
      next[cell] = (next[cell] as number) + 1;
    }
    await tick();
    for (const cell of met) {
      const end = next[cell] as number;
      const count = n[cell] as number;
      const own = gathered.subarray(end - count, end).sort();
      const lower = own[Math.ceil(count / 2) - 1] as number;
      const upper = own[Math.floor(count / 2)] as number;
      values[cell] = lower === upper ? lower : (lower + upper) / 2;
    }
    await tick();
  }
  return { values, n };
}

/**
 * Sums (with Neumaier's compensation, as SQLite has them), means, extremes and sample standard deviations (Welford), a row
 * at a time. Undefined without a value; a standard deviation needs two.
 */
export async function runningFigures(
  aggregate: Exclude<Aggregate, 'count' | 'distinct' | 'median'>,
  numbers: Float64Array,
  cells: Cells,
  tick: () => Promise<void>,
): Promise<Figures> {
  const n = new Float64Array(cells.size);
  const values = new Float64Array(cells.size);
  const beside = new Float64Array(cells.size);
  const add = adding[aggregate];
  for (const cellOf of cells.levels) {
    for (let row = 0; row < numbers.length; row++) {
      const number = numbers[row] as number;
      if (Number.isNaN(number)) continue;
      const cell = cellOf[cells.ofRow[row] as number] as number;
      const count = (n[cell] as number) + 1;
      n[cell] = count;
      add(values, beside, cell, number, count);
    }
    await tick();
  }
  for (let cell = 0; cell < cells.size; cell++) {
    const count = n[cell] as number;
    const value = values[cell] as number;
    const other = beside[cell] as number;
    if (count === 0) values[cell] = Number.NaN;
    else if (aggregate === 'sum' || aggregate === 'mean') {
      const sum = Number.isFinite(value) ? value + other : value;
      values[cell] = aggregate === 'sum' ? sum : sum / count;
    } else if (aggregate === 'sd') values[cell] = count < 2 ? Number.NaN : Math.sqrt(other / (count - 1));
  }
  return { values, n };
}

type Add = (values: Float64Array, beside: Float64Array, cell: number, number: number, count: number) => void;

const addToSum: Add = (sums, lost, cell, number) => {
  const before = sums[cell] as number;
  const sum = before + number;
  const small = Math.abs(before) >= Math.abs(number) ? before - sum + number : number - sum + before;
  lost[cell] = (lost[cell] as number) + small;
  sums[cell] = sum;
};

const adding: Readonly<Record<Exclude<Aggregate, 'count' | 'distinct' | 'median'>, Add>> = {
  sum: addToSum,
  mean: addToSum,
  min: (values, _, cell, number, count) => {
    if (count === 1 || number < (values[cell] as number)) values[cell] = number;
  },
  max: (values, _, cell, number, count) => {
    if (count === 1 || number > (values[cell] as number)) values[cell] = number;
  },
  sd: (means, squares, cell, number, count) => {
    const before = means[cell] as number;
    const mean = before + (number - before) / count;
    means[cell] = mean;
    squares[cell] = (squares[cell] as number) + (number - before) * (number - mean);
  },
};
