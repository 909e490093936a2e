import type { RuleFindings, Severity } from '../../../shared/analysis/quality/finding';
import { today } from '../../../shared/domain/today';

/** What a person wants to see of the findings. */
export interface FindingsFilter {
  readonly severity: Severity | 'all';
  readonly table: string;
  readonly words: string;
}

/** What a person chose in the view: what is shown, and the day after which no date of the extracts can lie. */
export interface QualityChoice extends FindingsFilter {
  readonly drawnOn: string | null;
  readonly asPicture: boolean;
}

/** Everything, with dates after today as findings. */
export const everything = (): QualityChoice => ({
  severity: 'all',
  table: 'all',
  words: '',
  drawnOn: today(),
  asPicture: false,
});

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

/** The rules that found something: errors first, then by how much they found. */
export function sortedFindings(findings: readonly RuleFindings[]): RuleFindings[] {
  return findings
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) =>
        weight[a.severity] - weight[b.severity] || b.count - a.count || a.title.localeCompare(b.title),
    );
}

/**
 * The findings that fit the filter. Words are looked for in the rule; where it does not have them, in its rows
 * (a child's id, a file, a value), and then only those rows stay.
 */
export function filterFindings(findings: readonly RuleFindings[], filter: FindingsFilter): RuleFindings[] {
  const wanted = filter.words.trim().toLowerCase();
  return findings
    .filter(({ severity }) => filter.severity === 'all' || severity === filter.severity)
    .filter(({ table }) => filter.table === 'all' || table === filter.table)
    .flatMap((rule) => {
      if (wanted === '') return [rule];
      const words = `${rule.rule} ${rule.title} ${rule.message}`.toLowerCase();
      if (words.includes(wanted)) return [rule];
      const rows = rule.rows.filter(({ child, file, detail }) =>
        `${child ?? ''} ${file} ${detail}`.toLowerCase().includes(wanted),
      );
      return rows.length === 0 ? [] : [{ ...rule, rows, count: rows.length }];
    });
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly RuleFindings[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity, count } of findings) counts[severity] += count;
  return counts;
}
