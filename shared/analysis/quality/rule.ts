import type { SqlValue } from '../../database/database';
import { type CanonicalName, canonicalTables } from '../../database/schema';
import { isDay } from '../../domain/calendar';
import { showDay } from '../../domain/wording';
import type { Severity } from './finding';

interface RuleInWords {
  /** Stable between versions: a word on what is looked at, then what is wrong with it. */
  readonly rule: string;
  readonly severity: Severity;
  /** The canonical table the rule looks at. */
  readonly table: CanonicalName;
  readonly title: string;
  /** What is wrong, and what to do about it. */
  readonly message: string;
  /** What is wrong on one row; `{column}` stands for that column's value, days as `31 Mar 2018`. */
  readonly detail: string;
  /** Most rules count rows; some count the children concerned. */
  readonly counts?: 'children';
  /** The rule compares with the day the data was drawn, and is left out where that day is not known. */
  readonly needsAsAt?: true;
}

/** A rule on single rows. All such rules on one table are tried in one pass over it. */
export interface RowRule extends RuleInWords {
  /** A prepared table or view (preparation.ts); the rule's table where it is not said. */
  readonly from?: string;
  /** What is true of a row that is wrong, in SQL. */
  readonly where: string;
}

/** A rule with a query of its own, over canonical and prepared tables: `file`, `line`, `child` and what `detail` names. */
export interface QueryRule extends RuleInWords {
  readonly find: string;
}

/** One thing that can be wrong with the data, as data: what it is called, how it is found, how it is said. */
export type Rule = RowRule | QueryRule;

/** The query that answers a rule's rows. */
export function queryOf(rule: Rule): string {
  if ('find' in rule) return rule.find;
  const child = 'child_id' in canonicalTables[rule.table].columns ? 'child_id' : 'NULL';
  const columns = ['file', 'line', `${child} AS child`, ...new Set(columnsNamed(rule.detail))];
  return `SELECT ${columns.join(', ')} FROM ${sourceOf(rule)} WHERE ${rule.where}`;
}

/**
 * The query that counts, in one pass, the rows of several rules on the same table: one column each, in their order.
 * It takes a third of the time that a query for each of them takes.
 */
export function countQuery(source: string, rules: readonly RowRule[]): string {
  const counts = rules.map((rule, at) => `count(*) FILTER (WHERE ${rule.where}) AS rule_${at}`);
  return `SELECT ${counts.join(', ')} FROM ${source}`;
}

/** The table or view whose rows a rule looks at. */
export function sourceOf(rule: RowRule): string {
  return rule.from ?? rule.table;
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
