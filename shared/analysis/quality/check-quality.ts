import type { Database, SqlValue } from '../../database/database';
import { defaultSettings, type ProgrammeSettings } from '../../definitions/programme-settings';
import { rules } from './all-rules';
import type { FoundRow, RuleFindings } from './finding';
import { withPrepared } from './preparation';
import { countQuery, fillDetail, queryOf, type Rule, sourceOf } from './rule';

export interface QualityQuestion {
  /** The day the data was drawn, as `YYYY-MM-DD`; without it the rules about dates in the future are left out. */
  readonly asAt?: string | null;
  /** Whom the programme looks for, from its settings. */
  readonly screening?: ProgrammeSettings['screening'];
}

/**
 * Looks at everything loaded with every rule, or with those given. Rules that found nothing are in the answer too, with a
 * count of 0; the rows found are in order of file and line.
 */
export function checkQuality(
  database: Database,
  question: QualityQuestion = {},
  toCheck: readonly Rule[] = rules,
): RuleFindings[] {
  const asAt = question.asAt ?? null;
  const { ageFrom, ageTo } = question.screening ?? defaultSettings.screening;
  const asked = toCheck.filter((rule) => asAt !== null || rule.needsAsAt !== true);
  return withPrepared(database, { asAt, ageFrom, ageTo }, () => {
    const nothing = rulesThatFindNothing(asked, database);
    return asked.map((rule) => findingsOf(rule, nothing.has(rule) ? [] : database.rows(queryOf(rule))));
  });
}

/** Of the rules on single rows, those that no row offends against. */
function rulesThatFindNothing(asked: readonly Rule[], database: Database): ReadonlySet<Rule> {
  const onRows = asked.filter((rule) => 'where' in rule);
  const sources = new Set(onRows.map(sourceOf));
  return new Set(
    [...sources].flatMap((source) => {
      const together = onRows.filter((rule) => sourceOf(rule) === source);
      const [counts] = database.rows<Record<string, number>>(countQuery(source, together));
      return together.filter((_, at) => counts?.[`rule_${at}`] === 0);
    }),
  );
}

function findingsOf(rule: Rule, rows: readonly Record<string, SqlValue>[]): RuleFindings {
  const found = rows.map((row) => foundRow(rule, row)).sort(byPlace);
  return {
    rule: rule.rule,
    severity: rule.severity,
    title: rule.title,
    count: rule.counts === 'children' ? new Set(found.map((row) => row.child)).size : found.length,
    table: rule.table,
    message: rule.message,
    rows: found,
  };
}

function foundRow(rule: Rule, row: Readonly<Record<string, SqlValue>>): FoundRow {
  return {
    file: String(row.file ?? ''),
    line: Number(row.line ?? 0),
    child: row.child === null || row.child === undefined ? null : String(row.child),
    detail: fillDetail(rule.detail, row),
  };
}

function byPlace(one: FoundRow, other: FoundRow): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line;
}
