import type { Database, SqlValue } from '../../database/database';
import { defaultSettings, type ProgrammeSettings } from '../../definitions/programme-settings';
import type { FoundRow, RuleFindings } from './finding';
import { withPrepared } from './preparation';
import { fillDetail, type Rule } from './rule';
import { rules } from './rules';

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
  return withPrepared(database, { asAt, ageFrom, ageTo }, () =>
    toCheck
      .filter((rule) => asAt !== null || rule.needsAsAt !== true)
      .map((rule) => findingsOf(rule, database)),
  );
}

function findingsOf(rule: Rule, database: Database): RuleFindings {
  const found = database
    .rows(rule.find)
    .map((row) => foundRow(rule, row))
    .sort(byPlace);
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
