import type { FileSummary } from '../../../shared/extracts/load-result';

/** A row of the file that was not loaded, or to which a rule was applied. */
export interface LedgerRow {
  readonly line: number;
  readonly became: 'not loaded' | 'repaired';
  /** Why it was not loaded, or what the rule did. */
  readonly why: string;
  /** The rule that was applied; null for a row that was not loaded. */
  readonly rule: string | null;
  /** The row as it came. */
  readonly text: string;
}

export type LedgerFilter = 'all' | LedgerRow['became'];

/** The ledger of a file in the order of its lines. */
export function ledgerRows(file: FileSummary): LedgerRow[] {
  const rejected = file.rejections.map<LedgerRow>(({ line, reason, text }) => ({
    line,
    became: 'not loaded',
    why: reason,
    rule: null,
    text,
  }));
  const repaired = file.repairs.map<LedgerRow>(({ line, rule, change, text }) => ({
    line,
    became: 'repaired',
    why: change,
    rule,
    text,
  }));
  return [...rejected, ...repaired].sort((a, b) => a.line - b.line);
}

/** The rows that became so and hold the words anywhere, in any case. */
export function filterLedger(rows: readonly LedgerRow[], became: LedgerFilter, words: string): LedgerRow[] {
  const wanted = words.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (became === 'all' || row.became === became) &&
      (wanted === '' ||
        `${row.line} ${row.why} ${row.rule ?? ''} ${row.text}`.toLowerCase().includes(wanted)),
  );
}
