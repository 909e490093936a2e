import { fieldName } from '../../../shared/analysis/pivot/field-name';
import type { FieldType, PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import type { Period, PivotFilter } from '../../../shared/definitions/pivot-definition';
import { isDay } from '../../../shared/domain/calendar';
import { showDay } from '../../../shared/domain/wording';
import { isProgrammeCohort } from './quick-filters';

/** Periods by the words that follow "by". */
export const periodWords: Readonly<Record<Period, string>> = {
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  'financial-year': 'financial year',
  'calendar-year': 'calendar year',
  'six-months-from': 'six months',
};

export interface FilterWords {
  /** `Place group:` */
  readonly subject: string;
  /** `Fostering, Kinship and 2 more` */
  readonly condition: string;
}

/** What a filter asks for, in plain words. `labelOf` gives a value as people read it. */
export function filterWords(
  filter: PivotFilter,
  table: PivotTable,
  labelOf: (key: string) => string,
): FilterWords {
  if (isProgrammeCohort(filter, table)) return { subject: 'Only children', condition: 'in the programme' };
  const field = table.fields.find(({ name }) => name === filter.field);
  const condition = [
    valueWords(filter, labelOf),
    rangeWords(filter, field?.type ?? 'text'),
    filter.blank === 'only' && 'only blanks',
    filter.blank === 'left-out' && 'without blanks',
  ].filter((words) => words !== false && words !== null);
  const values = filter.in !== undefined || filter.notIn !== undefined;
  const subject = [
    field === undefined ? filter.field : fieldName(field, table),
    dayWords(filter, table),
    periodOf(filter),
  ].filter(Boolean);
  return { subject: `${subject.join(' ')}${values ? ':' : ''}`, condition: condition.join(', ') };
}

/** The whole of it in one line. */
export const sentenceOf = ({ subject, condition }: FilterWords): string => `${subject} ${condition}`;

function dayWords({ at }: PivotFilter, table: PivotTable): string | null {
  if (at === undefined) return null;
  const field = table.fields.find(({ name }) => name === at);
  return isDay(at) ? `on ${showDay(at)}` : `on ${field === undefined ? at : fieldName(field, table)}`;
}

function periodOf({ by, start }: PivotFilter): string | null {
  if (by === undefined) return null;
  return `by ${periodWords[by]}${start === undefined ? '' : ` from ${showDay(start)}`}`;
}

function valueWords(filter: PivotFilter, labelOf: (key: string) => string): string | null {
  const { in: chosen, notIn = [] } = filter;
  const leftOut = notIn.length > 0 && listOf(notIn.map(labelOf));
  if (chosen === undefined) {
    if (leftOut) return `all but ${leftOut}`;
    return filter.notIn === undefined ? null : 'all';
  }
  if (chosen.length === 0) return 'none';
  return `${listOf(chosen.map(labelOf))}${leftOut ? `, but not ${leftOut}` : ''}`;
}

const mostNamed = 3;

/** `A`, `A and B`, `A, B and C`, `A, B and 2 more`. */
function listOf(labels: readonly string[]): string {
  const named = labels.length > mostNamed ? labels.slice(0, mostNamed - 1) : labels.slice(0, -1);
  const last = labels.length > mostNamed ? `${labels.length - named.length} more` : labels.at(-1);
  return named.length === 0 ? (last ?? '') : `${named.join(', ')} and ${last}`;
}

function rangeWords({ from, to }: PivotFilter, type: FieldType): string | null {
  const [first, last] = [from, to].map((bound) => bound !== undefined && boundWords(bound));
  if (first && first === last) return type === 'day' ? `on ${first}` : `exactly ${first}`;
  if (first && last) return `from ${first} to ${last}`;
  if (first) return type === 'number' ? `${first} or more` : `from ${first}`;
  return last ? `up to ${last}` : null;
}

const figure = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** One end of a range as people write it. */
export const boundWords = (bound: string | number): string =>
  typeof bound === 'number' ? figure.format(bound) : showDay(bound);
