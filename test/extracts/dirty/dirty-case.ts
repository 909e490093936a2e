import type { CanonicalName } from '../../../shared/database/schema';
import type { FileDecisions } from '../../../shared/definitions/file-decisions';
import type { ExtractKind } from '../../../shared/extracts/extract-kind';
import type {
  ColumnType,
  DateOrder,
  Delimiter,
  Encoding,
  UnmappedValue,
} from '../../../shared/extracts/load-result';
import type { Writing } from '../files';

/** What must be said about one column; what is left out is not looked at. */
export interface ExpectedColumn {
  readonly type?: ColumnType;
  readonly dateOrder?: DateOrder | null;
  readonly empty?: number;
  readonly fills?: string | null;
  readonly nullMarkers?: Readonly<Record<string, number>>;
  /** Part of each note, in order, and the lines it names. No other note may be there. */
  readonly notes?: readonly { readonly says: string; readonly lines?: readonly number[] }[];
  readonly unmapped?: readonly UnmappedValue[];
}

/** A line of the ledger and part of what it says. */
export type ExpectedLine = readonly [line: number, says: string];

/** What must come of a dirty file. */
export interface Expected {
  /** `other` where it is not said. */
  readonly kind?: ExtractKind;
  readonly encoding?: Encoding | null;
  readonly delimiter?: Delimiter | null;
  readonly headerLine?: number | null;
  readonly loaded: number;
  /** Every row that is not loaded; none where it is not said. */
  readonly rejected?: readonly ExpectedLine[];
  /** Every row that a rule was applied to; none where it is not said. */
  readonly repaired?: readonly ExpectedLine[];
  readonly blank?: number;
  /** All column names in order. */
  readonly names?: readonly string[];
  readonly columns?: Readonly<Record<string, ExpectedColumn>>;
  /** Every cell of the file's own table. */
  readonly cells?: readonly (readonly string[])[];
  /** The line of every loaded row. */
  readonly lines?: readonly number[];
  /** Part of the problem; no problem where it is not said. */
  readonly problem?: string;
  /** Part of each remark that must be there; `[]` where none may be. */
  readonly remarks?: readonly string[];
  /** Rows of canonical tables; of each row only the fields named here are compared. */
  readonly tables?: Partial<
    Record<CanonicalName, readonly Readonly<Record<string, string | number | null>>[]>
  >;
}

/** A file as councils really send them, and what must come of it. */
export interface DirtyCase {
  /** What is dirty about it. */
  readonly dirt: string;
  /** The file's name, `extract.csv` where it does not matter. */
  readonly file?: string;
  readonly content: string | Uint8Array;
  readonly writing?: Writing;
  /** What a person says about the file after it was loaded. */
  readonly decisions?: FileDecisions;
  readonly expect: Expected;
}
