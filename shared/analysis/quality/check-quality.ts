import type { Database, SqlValue } from '../../database/database';
import { defaultSettings, type ProgrammeSettings } from '../../definitions/programme-settings';
import { rules } from './all-rules';
import type { FoundRow, RuleFindings } from './finding';
import { preparedSteps, withPrepared } from './preparation';
import { countQuery, fillDetail, queryOf, type Rule, sourceOf } from './rule';

export interface QualityQuestion {
  /** The day the data was drawn, as `YYYY-MM-DD`; without it the rules about dates in the future are left out. */
  readonly asAt?: string | null;
  /** Whom the programme looks for, from its settings. */
  readonly screening?: ProgrammeSettings['screening'];
}

/**
 * Looks at everything loaded with every rule, or with those given, a step at a time: it yields the share done, so that
 * whoever runs it may show it, let other work through, or break it off. Rules that found nothing are in the answer too,
 * with a count of 0; the rows found are in order of file and line.
 */
export function* checkingQuality(
  database: Database,
  question: QualityQuestion = {},
  toCheck: readonly Rule[] = rules,
): Generator<number, RuleFindings[]> {
  const asAt = question.asAt ?? null;
  const { ageFrom, ageTo } = question.screening ?? defaultSettings.screening;
  const asked = toCheck.filter((rule) => asAt !== null || rule.needsAsAt !== true);
  const sources = [...new Set(rulesOnRows(asked).map(sourceOf))];
  const steps = preparedSteps + sources.length + asked.length;
  const work = withPrepared(database, { asAt, ageFrom, ageTo }, () => findings(database, asked, sources));
  try {
    let step = work.next();
    for (let done = 1; !step.done; done++) {
      yield Math.min(1, done / steps);
      step = work.next();
    }
    return step.value;
  } finally {
    work.return([]);
  }
}

/** The same in one go. */
export function checkQuality(
  database: Database,
  question: QualityQuestion = {},
  toCheck: readonly Rule[] = rules,
): RuleFindings[] {
  const checking = checkingQuality(database, question, toCheck);
  let step = checking.next();
  while (!step.done) step = checking.next();
  return step.value;
}

const rulesOnRows = (asked: readonly Rule[]) => asked.filter((rule) => 'where' in rule);

/** Rules on single rows are counted together, one pass a table; only those that some row offends against are looked at again. */
function* findings(
  database: Database,
  asked: readonly Rule[],
  sources: readonly string[],
): Generator<void, RuleFindings[]> {
  const nothing = new Set<Rule>();
  for (const source of sources) {
    const together = rulesOnRows(asked).filter((rule) => sourceOf(rule) === source);
    const [counts] = database.rows<Record<string, number>>(countQuery(source, together));
    together.forEach((rule, at) => {
      if (counts?.[`rule_${at}`] === 0) nothing.add(rule);
    });
    yield;
  }
  const found: RuleFindings[] = [];
  for (const rule of asked) {
    found.push(findingsOf(rule, nothing.has(rule) ? [] : database.rows(queryOf(rule))));
    yield;
  }
  return found;
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
