import { literal } from '../../../database/identifiers';
import { blank, type PivotFilter } from '../../../definitions/pivot-definition';
import { isDay } from '../../../domain/calendar';
import { PivotRefused } from '../pivot-result';
import { isOneOf } from './banding';
import type { GroupedField } from './grouped-field';

/** Whether a row's value passes a filter, in SQL that is 0 or 1 and never null. */
export function filterCondition(
  filter: PivotFilter,
  { over, type, label }: GroupedField,
  named: string,
): string {
  const value = over(named);
  const isNumber = type === 'number';
  const conditions: string[] = [];
  if (filter.in !== undefined) conditions.push(isOneOf(value, filter.in, isNumber));
  if (filter.notIn !== undefined && filter.notIn.length > 0) {
    const among = isOneOf(value, filter.notIn, isNumber);
    conditions.push(
      filter.notIn.includes(blank) ? `NOT ${wrapped(among)}` : `(${value} IS NULL OR NOT ${wrapped(among)})`,
    );
  }
  if (filter.from !== undefined) conditions.push(`${value} >= ${bound(filter.from, type, label)}`);
  if (filter.to !== undefined) conditions.push(`${value} <= ${bound(filter.to, type, label)}`);
  if (filter.blank !== undefined) conditions.push(`${value} IS ${filter.blank === 'only' ? '' : 'NOT '}NULL`);
  return conditions.length === 0 ? '1' : `coalesce(${conditions.map(wrapped).join(' AND ')}, 0)`;
}

const wrapped = (condition: string): string => `(${condition})`;

function bound(end: string | number, type: GroupedField['type'], label: string): string {
  if (type === 'number') {
    const number = Number(end);
    if (end === '' || !Number.isFinite(number))
      throw new PivotRefused(
        `${label} holds numbers, and "${end}" is none. Give a number as the end of the range.`,
      );
    return String(number);
  }
  if (type === 'day' && !isDay(String(end)))
    throw new PivotRefused(`${label} holds days, and "${end}" is none. Give a day as YYYY-MM-DD.`);
  return literal(String(end));
}
