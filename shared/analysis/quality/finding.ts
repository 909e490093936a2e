export type Severity = 'error' | 'warning' | 'information';

/** What one rule found. */
export interface RuleFindings {
  /** The rule's identifier, stable between versions. */
  readonly rule: string;
  readonly severity: Severity;
  /** The rule's name for people, a few words. */
  readonly title: string;
  /** How many findings: rows, or children where the rule is about a child. */
  readonly count: number;
  /** The canonical table the rule looks at. */
  readonly table: string;
  /** The rule in plain words, with what to do. */
  readonly message: string;
  readonly rows: readonly FoundRow[];
}

/** A row that a rule found, by file and line. */
export interface FoundRow {
  readonly file: string;
  readonly line: number;
  readonly child: string | null;
  /** What is wrong on this very row, with its values. */
  readonly detail: string;
}
