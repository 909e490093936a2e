import type { SqlValue } from '../../database/database';
import type { CanonicalName } from '../../database/schema';
import { isDay } from '../../domain/calendar';
import { showDay } from '../../domain/wording';
import type { Severity } from './finding';

/** One thing that can be wrong with the data, as data: what it is called, how it is found, how it is said. */
export interface Rule {
  /** Stable between versions: a word on what is looked at, then what is wrong with it. */
  readonly rule: string;
  readonly severity: Severity;
  /** The canonical table the rule looks at. */
  readonly table: CanonicalName;
  readonly title: string;
  /** What is wrong, and what to do about it. */
  readonly message: string;
  /**
   * One query over the canonical tables and the prepared ones of `preparation.ts`. It answers `file`, `line`,
   * `child` and every column that `detail` names.
   */
  readonly find: string;
  /** What is wrong on one row; `{column}` stands for that column's value, days as `31 Mar 2018`. */
  readonly detail: string;
  /** Most rules count rows; some count the children concerned. */
  readonly counts?: 'children';
  /** The rule compares with the day the data was drawn, and is left out where that day is not known. */
  readonly needsAsAt?: true;
}

/** The columns a detail names. */
export function columnsNamed(detail: string): string[] {
  return [...detail.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/** A detail with the values of one row in it. */
export function fillDetail(detail: string, row: Readonly<Record<string, SqlValue>>): string {
  return detail.replace(/\{(\w+)\}/g, (_, column: string) => shown(row[column] ?? null));
}

function shown(value: SqlValue): string {
  if (value === null || value === '') return '(blank)';
  return typeof value === 'string' && isDay(value) ? showDay(value) : String(value);
}
