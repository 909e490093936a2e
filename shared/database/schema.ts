/** The canonical tables: what every recognised extract is turned into, and all analysis reads. */

export type ColumnKind = 'text' | 'integer' | 'real';

export interface CanonicalTable {
  readonly name: string;
  /** What one row is, for people. */
  readonly aRowIs: string;
  readonly columns: Readonly<Record<string, ColumnKind>>;
}

/** Where a canonical row came from; every canonical table ends with these. */
const source = { file: 'text', line: 'integer' } as const;

const table = <C extends Record<string, ColumnKind>>(name: string, aRowIs: string, columns: C) => ({
  name,
  aRowIs,
  columns: { ...columns, ...source },
});

/** Days are `YYYY-MM-DD` text, intervals half-open [start, end), an open interval ends with NULL, yes/no is text. */
export const canonicalTables = {
  child: table('child', 'a child', { child_id: 'text', birth_date: 'text', sex: 'text', ethnicity: 'text' }),
  care_period: table('care_period', 'one unbroken time in care', {
    child_id: 'text',
    start_date: 'text',
    end_date: 'text',
    end_reason: 'text',
  }),
  placement: table('placement', 'one stay with one carer', {
    child_id: 'text',
    start_date: 'text',
    end_date: 'text',
    place_code: 'text',
    place_group: 'text',
    provider_code: 'text',
    provider_group: 'text',
    legal_status: 'text',
    change_reason: 'text',
    planned: 'text',
    temporary: 'text',
    weekly_cost: 'real',
    distance_miles: 'real',
  }),
  missing_episode: table('missing_episode', 'one incident', {
    child_id: 'text',
    start_date: 'text',
    end_date: 'text',
    kind: 'text',
  }),
  event: table('event', 'something recorded on a day', {
    child_id: 'text',
    date: 'text',
    kind: 'text',
    days: 'real',
    detail: 'text',
  }),
  measure: table('measure', 'one score', {
    child_id: 'text',
    instrument: 'text',
    scale: 'text',
    informant: 'text',
    rater: 'text',
    point: 'text',
    date: 'text',
    score: 'real',
  }),
  programme: table('programme', "one child's way through the programme", {
    child_id: 'text',
    referral_date: 'text',
    referral_source: 'text',
    decision: 'text',
    allocated_date: 'text',
    network_meeting_date: 'text',
    start_date: 'text',
    phase_two_date: 'text',
    phase_three_date: 'text',
    end_date: 'text',
    end_reason: 'text',
    worker: 'text',
  }),
  feedback: table('feedback', 'one answer', {
    form: 'text',
    date: 'text',
    respondent: 'text',
    question: 'text',
    score: 'real',
    scale_min: 'real',
    scale_max: 'real',
    text: 'text',
  }),
  session: table('session', 'one workshop, reflective group or network meeting', {
    date: 'text',
    kind: 'text',
    attended: 'integer',
    eligible: 'integer',
  }),
  unit_cost: table('unit_cost', 'one price', {
    placement_type: 'text',
    provider: 'text',
    weekly_cost: 'real',
    price_year: 'text',
    basis: 'text',
    source: 'text',
  }),
  /** Episodes of the return as they were sent, dates and codes read, before any repair. */
  episode: table('episode', 'one episode of the return, as it was sent', {
    child_id: 'text',
    decom: 'text',
    rne: 'text',
    ls: 'text',
    cin: 'text',
    place: 'text',
    place_provider: 'text',
    dec: 'text',
    rec: 'text',
    reason_place_change: 'text',
    home_post: 'text',
    pl_post: 'text',
    urn: 'text',
    return_year: 'integer',
    /** rowid of the placement that this episode became part of; NULL where a rule set it aside or a list of placements names the child. */
    placement_id: 'integer',
  }),
  /** Every row of every file that names a child, for checks between files. */
  child_mention: table('child_mention', 'one mention of a child in a file', {
    child_id: 'text',
    birth_date: 'text',
    sex: 'text',
    ethnicity: 'text',
    upn: 'text',
    kind: 'text',
  }),
  /** The strengths and difficulties part of OC2, score and reason side by side. */
  sdq_return: table('sdq_return', "one child's SDQ in a yearly return", {
    child_id: 'text',
    birth_date: 'text',
    sdq_score: 'text',
    sdq_reason: 'text',
    return_year: 'integer',
  }),
} as const satisfies Record<string, CanonicalTable>;

export type CanonicalName = keyof typeof canonicalTables;

/** A row of a canonical table as SQLite gives it back. */
export type RowOf<T extends CanonicalName> = {
  [K in keyof (typeof canonicalTables)[T]['columns']]:
    | ((typeof canonicalTables)[T]['columns'][K] extends 'text' ? string : number)
    | null;
};

/** The statement that makes a canonical table under a name. Names here are ours and need no quoting. */
export function createStatement(name: string, definition: CanonicalTable): string {
  const columns = Object.entries(definition.columns).map(
    ([column, kind]) => `${column} ${kind.toUpperCase()}`,
  );
  return `CREATE TABLE ${name} (${columns.join(', ')})`;
}

/** What the texts of files' own columns were read as, for pivots. */
export const readingTable = 'cell_reading';
/** Values of which a pivot's question makes something; each question its own, and none stays. */
export const askedTable = 'value_asked';

/** The tables that pivots work with. They are there from the start, so that no other takes their names. */
export const pivotTables: Readonly<Record<string, string>> = {
  [readingTable]:
    '(table_name TEXT, column_name TEXT, text TEXT, value, PRIMARY KEY (table_name, column_name, text)) WITHOUT ROWID',
  [askedTable]: '(question INTEGER, value)',
};

/** An index that finds where a child lived on a day; made when that is first asked, dropped when placements are written anew. */
export const placementsByChild = 'loaded.placement_by_child';
