import { blank, type PivotFilter, type PivotLevel } from '../../../../shared/definitions/pivot-definition';
import type { PlainField, PlainRow, PlainTable, PlainValue } from './plain-table';

type Choice = Exclude<PivotLevel, string> | PivotFilter;

/** The field of a table. */
export function fieldOf(table: PlainTable, name: string): PlainField {
  const field = table.fields.get(name);
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
}

/** Whether a field of numbers holds whole ones alone, over the whole table. */
const isWhole = (table: PlainTable, choice: Choice): boolean =>
  table.rows.every((row) => {
    const value = valueIn(table, choice, row);
    return value === null || (Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 63);
  });

/** The value of a row that a choice looks at, before it is grouped. */
export function valueIn(table: PlainTable, choice: Choice, row: PlainRow): PlainValue {
  return fieldOf(table, choice.field).of(row, choice.at);
}

/** A function that gives a row's key by one level or filter. */
export function keying(table: PlainTable, level: PivotLevel | PivotFilter): (row: PlainRow) => string {
  const choice: Choice = typeof level === 'string' ? { field: level } : level;
  const whole = choice.bands?.every(Number.isInteger) === true && isWhole(table, choice);
  return (row) => {
    const value = valueIn(table, choice, row);
    return keyOf(value, choice, whole);
  };
}

function keyOf(value: PlainValue, choice: Choice, whole: boolean): string {
  const plain = value === null ? blank : plainKey(value);
  if (choice.groups !== undefined) {
    const group = choice.groups.find(({ values }) => values.includes(plain));
    return group?.label ?? (value === null ? blank : (choice.others ?? plain));
  }
  if (value === null) return blank;
  if (choice.bands !== undefined) return bandOf(value as number, choice.bands, whole);
  if (choice.by !== undefined) return periodOf(value as string, choice);
  return plain;
}

/** A value as a key; nought has no sign. */
const plainKey = (value: string | number): string => String(value === 0 ? 0 : value);

function bandOf(value: number, edges: readonly number[], whole: boolean): string {
  const at = edges.findLastIndex((edge) => edge <= value);
  const [from, next] = [edges[at] as number, edges[at + 1]];
  if (at === -1) return `under ${edges[0]}`;
  if (next === undefined) return `${from}+`;
  if (!whole) return `${from} to <${next}`;
  if (next - from === 1) return `${from}`;
  return from < 0 ? `${from} to ${next - 1}` : `${from}-${next - 1}`;
}

function periodOf(day: string, { by, start }: Choice): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  // Months since the April that the financial year began in.
  const since = (month + 8) % 12;
  const first = month >= 4 ? year : year - 1;
  const financial = `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
  switch (by) {
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${financial} Q${Math.floor(since / 3) + 1}`;
    case 'half-year':
      return `${financial} H${since < 6 ? 1 : 2}`;
    case 'financial-year':
      return financial;
    case 'calendar-year':
      return String(year).padStart(4, '0');
    default:
      return sixMonthsWith(day, start as string);
  }
}

/** Steps from the first period, forwards or back, until the day falls in one. */
function sixMonthsWith(day: string, start: string): string {
  let step = 0;
  while (startOfPeriod(start, step) > day) step -= 1;
  while (startOfPeriod(start, step + 1) <= day) step += 1;
  return `${startOfPeriod(start, step)} to ${dayBefore(startOfPeriod(start, step + 1))}`;
}

/** The day half a year times `step` after the start, which is none of the last three of a month. */
function startOfPeriod(start: string, step: number): string {
  const [year, month, day] = start.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1 + 6 * step, day)).toISOString().slice(0, 10);
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
