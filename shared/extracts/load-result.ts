import type { FileDecisions } from '../definitions/file-decisions';
import type { ExtractKind } from './extract-kind';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Delimiter = ',' | ';' | '\t' | '|';
export type ColumnType = 'text' | 'whole number' | 'number' | 'date' | 'yes/no';
export type DateOrder = 'dmy' | 'mdy' | 'iso';

/** One column of a file and what was decided about it over all its values. */
export interface ColumnSummary {
  readonly name: string;
  readonly type: ColumnType;
  readonly dateOrder: DateOrder | null;
  /** Cells without a value: blank, or one of the null markers. */
  readonly empty: number;
  /** Cells that held a null marker, by marker. */
  readonly nullMarkers: Readonly<Record<string, number>>;
  /** Why the type is what it is, where a person might doubt it; with lines where they matter. */
  readonly notes: readonly ColumnNote[];
  /** The canonical field that the column fills, or null for a column kept only as it came. */
  readonly fills: string | null;
  /** Values that could not be placed in a code set, with how often each occurs. */
  readonly unmapped: readonly UnmappedValue[];
  /** First few different values, for the preview. */
  readonly examples: readonly string[];
}

export interface ColumnNote {
  /** `needs-decision`: nothing is done until a person says; `please-check`: a decision was taken that might be wrong. */
  readonly level: 'needs-decision' | 'please-check' | 'information';
  readonly text: string;
  readonly lines: readonly number[];
}

export interface UnmappedValue {
  readonly value: string;
  readonly count: number;
}

/** A row that was not loaded. */
export interface Rejection {
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

/** A row that was loaded and to which a named rule was applied; `text` is the row as it came. */
export interface Repair {
  readonly line: number;
  readonly rule: string;
  /** What the rule did, in words. */
  readonly change: string;
  readonly text: string;
}

/** One file and the ledger of its rows. rows = loaded + rejected, always; blank lines are in `blank` only. */
export interface FileSummary {
  /** The name within the folder, with `/` between its parts. */
  readonly name: string;
  /** The table that holds the file as it came; null where nothing was loaded. */
  readonly table: string | null;
  readonly kind: ExtractKind;
  /** Whether the kind was read off the columns, said by a person, or remembered from an earlier file of this shape. */
  readonly kindFrom: 'columns' | 'person' | 'remembered';
  /** The decisions in force: what a person said, or what was remembered; empty where all was read off the file. */
  readonly decisions: FileDecisions;
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  /** The file's line that holds the column names; null where there is none. */
  readonly headerLine: number | null;
  readonly size: number;
  readonly rows: number;
  readonly loaded: number;
  readonly rejected: number;
  readonly blank: number;
  readonly columns: readonly ColumnSummary[];
  readonly rejections: readonly Rejection[];
  readonly repairs: readonly Repair[];
  /** What stands in the way of using the file (not a CSV, empty, undecided dates), in three parts: what, where, what to do. */
  readonly problem: string | null;
  /** The loaded file that holds the very same bytes, so that this one's rows are not counted again; or null. */
  readonly sameAs: string | null;
  /** Other remarks on the file as a whole: encoding fallback, mixed line ends, the same file twice, extra or missing columns. */
  readonly remarks: readonly string[];
}

export interface LoadResult {
  readonly files: readonly FileSummary[];
  /** Rows of each table: canonical ones and each file's own. */
  readonly tables: Readonly<Record<string, number>>;
}

/**
 * Progress of a load: `reading` by bytes of the files; then their tables are written, and what follows from several files
 * together (histories, placements) is joined, for which no amount is known beforehand.
 */
export interface LoadProgress {
  readonly file: string;
  readonly doing: 'reading' | 'writing' | 'joining';
  readonly bytesDone: number;
  readonly bytesTotal: number;
}
