import type { CodedValues } from '../../database/coded-reader';
import { dayNumber, isDay } from '../../domain/calendar';
import type { CodedFields } from './coded-fields';
import { type LevelKeys, levelKeys, topKeys } from './level-keys';
import { TooManyCells } from './pivot-result';
import type { Plan, PlannedLevel, PlannedMeasure } from './plan';
import { type TalliedAxis, tallyAxis } from './tallied-axis';
import { type Taken, tally } from './tally';

/** Everything about the rows that count: which they are, and which node of either axis each falls in. */
export interface GatheredRows {
  /** Places of the rows that count among the table's; null for all of them. */
  readonly picked: Int32Array | null;
  readonly counted: number;
  readonly rowKeys: readonly LevelKeys[];
  readonly columnKeys: readonly LevelKeys[];
  readonly rows: TalliedAxis;
  readonly columns: TalliedAxis;
  readonly taken: readonly Taken[];
}

/**
 * Asks SQLite for what the plan needs of every row, and puts the rows into the nodes of both axes.
 * @throws TooManyCells where there would be more cells than a person can read; what `tick` throws
 */
export async function gatherRows(
  coded: CodedFields,
  plan: Plan,
  tick: () => Promise<void>,
): Promise<GatheredRows> {
  const levels = [...plan.rows, ...plan.columns];
  const asked = [
    ...plan.filters.map(({ condition, field }) => ({ base: field.base, over: condition })),
    ...levels.map(({ field }) => field),
    ...plan.measures.flatMap(({ field }) => (field === null ? [] : [{ base: field.base, over: asItIs }])),
  ];
  const answers = await coded.of(asked, tick);
  const ofFilters = answers.slice(0, plan.filters.length);
  const ofLevels = answers.slice(plan.filters.length, plan.filters.length + levels.length);
  const ofMeasures = answers.slice(plan.filters.length + levels.length);

  const picked = rowsThatPass(ofFilters, coded.table.rows);
  const counted = picked?.length ?? coded.table.rows;
  const taken = plan.measures.map((measure) =>
    measure.field === null
      ? { aggregate: measure.asked.aggregate, numbers: null, codes: null, codeCount: 0 }
      : takenOf(measure, ofMeasures.shift() as CodedValues, picked),
  );
  await tick();
  const keys: LevelKeys[] = [];
  for (const [i, level] of levels.entries()) {
    const column = ofLevels[i] as CodedValues;
    keys.push(await keysOf(level, column, { picked, taken, rows: coded.table.rows, plan }, tick));
  }
  const axis = (first: number, count: number) =>
    tallyAxis(
      keys.slice(first, first + count).map((level, i) => ({
        keys: level,
        column: ofLevels[first + i] as CodedValues,
      })),
      picked,
      coded.table.rows,
    );
  const rows = axis(0, plan.rows.length);
  await tick();
  const columns = axis(plan.rows.length, plan.columns.length);
  refuseTooMany(plan, keys, rows, columns);
  return {
    picked,
    counted,
    rowKeys: keys.slice(0, plan.rows.length),
    columnKeys: keys.slice(plan.rows.length),
    rows,
    columns,
    taken,
  };
}

const asItIs = (value: string): string => value;

function rowsThatPass(filters: readonly CodedValues[], rows: number): Int32Array | null {
  if (filters.length === 0) return null;
  const passes = filters.map(({ values }) => Uint8Array.from(values, (value) => (value === 1 ? 1 : 0)));
  const found = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    let pass = true;
    for (let i = 0; pass && i < filters.length; i++)
      pass = passes[i]?.[filters[i]?.codes[row] as number] === 1;
    if (pass) found[count++] = row;
  }
  return found.subarray(0, count);
}

function takenOf({ asked, field }: PlannedMeasure, column: CodedValues, picked: Int32Array | null): Taken {
  const { aggregate } = asked;
  const ofRows = <A extends Int32Array | Float64Array>(into: A, byCode: A): A => {
    for (let i = 0; i < into.length; i++)
      into[i] = byCode[column.codes[picked === null ? i : (picked[i] as number)] as number] as number;
    return into;
  };
  const count = picked?.length ?? column.codes.length;
  if (aggregate === 'count' || aggregate === 'distinct') {
    const byCode = Int32Array.from(column.values, (value, code) => (value === null ? -1 : code));
    return {
      aggregate,
      numbers: null,
      codes: ofRows(new Int32Array(count), byCode),
      codeCount: column.values.length,
    };
  }
  const isDays = field?.base.type === 'day';
  const byCode = Float64Array.from(column.values, (value) => {
    if (isDays) return typeof value === 'string' && isDay(value) ? dayNumber(value) : Number.NaN;
    return typeof value === 'number' ? value : Number.NaN;
  });
  return { aggregate, numbers: ofRows(new Float64Array(count), byCode), codes: null, codeCount: 0 };
}

/** The keys of a level; where only the top ones are wanted, by the measure's totals over all rows that count. */
async function keysOf(
  level: PlannedLevel,
  column: CodedValues,
  rowsThatCount: { picked: Int32Array | null; taken: readonly Taken[]; rows: number; plan: Plan },
  tick: () => Promise<void>,
): Promise<LevelKeys> {
  const { picked, taken, rows, plan } = rowsThatCount;
  const keys = levelKeys(level, column, picked);
  const { top } = level.choice;
  if (top === undefined) {
    if (keys.keys.length > plan.definition.mostCells)
      throw new TooManyCells(tooMany(plan, [{ level, keys: keys.keys.length }], keys.keys.length, 1));
    return keys;
  }
  const axis = tallyAxis([{ keys, column }], picked, rows);
  const none = tallyAxis([], picked, rows);
  const { figures } = await tally(axis, none, [taken[top.measure] as Taken], tick);
  const totals = new Float64Array(keys.keys.length).fill(Number.NaN);
  for (let node = 1; node < axis.key.length; node++)
    totals[axis.key[node] as number] = figures[0]?.values[node] as number;
  return topKeys(keys, totals, top.n, top.rest);
}

function refuseTooMany(
  plan: Plan,
  keys: readonly LevelKeys[],
  rows: TalliedAxis,
  columns: TalliedAxis,
): void {
  const leaves = (axis: TalliedAxis, depth: number) =>
    axis.depth.reduce((count, other) => count + Number(other === depth), 0);
  const down = leaves(rows, plan.rows.length);
  const across = leaves(columns, plan.columns.length);
  if (down * across <= plan.definition.mostCells) return;
  const levels = [...plan.rows, ...plan.columns].map((level, i) => ({
    level,
    keys: keys[i]?.keys.length ?? 0,
  }));
  throw new TooManyCells(tooMany(plan, levels, down, across));
}

const count = new Intl.NumberFormat('en-GB');

function tooMany(
  plan: Plan,
  levels: readonly { level: PlannedLevel; keys: number }[],
  down: number,
  across: number,
): string {
  const [largest] = [...levels].sort((a, b) => b.keys - a.keys);
  const name =
    largest === undefined ? 'A field' : `${largest.level.field.label} (${count.format(largest.keys)} values)`;
  const size = `${count.format(down)} rows by ${count.format(across)} columns, ${count.format(down * across)} cells`;
  return `That would be ${size}; more than ${count.format(plan.definition.mostCells)} cannot be read. Put ${name} into bands or groups, keep its top few, or filter it.`;
}
