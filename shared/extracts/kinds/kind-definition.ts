import type { CanonicalName } from '../../database/schema';
import type { ExtractKind } from '../extract-kind';

/** How the cells of a field are read. `code` fields go through the label reader of that code set. */
export type FieldReading =
  /**
   * `identifier`: text, without the ".0" of a number that a spreadsheet made of it. `words` are compared without case.
   * `as-sent`: the cell itself, whatever it looks like. `year`: the year that a return ends in, 2018 or 2017/18.
   */
  | { readonly as: 'identifier' | 'text' | 'words' | 'as-sent' | 'day' | 'number' | 'year' }
  /** Words or codes that are kept as they are, as long as a reporting group can be read from them. */
  | { readonly as: 'placement-type' }
  | { readonly as: 'placement-provider' }
  | { readonly as: 'code'; readonly set: CodeSetName }
  | { readonly as: 'label'; readonly set: LabelSetName };

/** Code sets whose codes are kept (`U4`). */
export type CodeSetName =
  | 'rne'
  | 'place'
  | 'provider'
  | 'legal_status'
  | 'need'
  | 'end_reason'
  | 'change_reason'
  | 'sex'
  | 'ethnicity';

/** Label sets whose meaning is kept in words (`yes`, `missing`, `not picked up`). */
export type LabelSetName = 'yes_no' | 'missing_kind' | 'decision';

export interface ExtractField {
  /** The column's name as the layout prints it. */
  readonly column: string;
  /** The field it fills, in the field names of the kind's canonical table. */
  readonly fills: string;
  readonly reading: FieldReading;
  /**
   * `column`: the kind is known by it. `value`: a row without it cannot be used. `both`: either.
   * `present`: the kind is known without it, but no row can be used while no column fills it.
   */
  readonly needed?: 'column' | 'value' | 'both' | 'present';
  /** A value that cannot be read makes the row unusable, rather than only leaving this field empty. */
  readonly mustRead?: boolean;
}

export interface KindDefinition {
  readonly kind: ExtractKind;
  /** What the file is, in words a person uses. */
  readonly title: string;
  /** What one row is. */
  readonly aRowIs: string;
  /** The canonical table its rows fill; null for files of the return that are kept as they come. */
  readonly table: CanonicalName | null;
  readonly fields: readonly ExtractField[];
}

const text = { as: 'text' } as const;
const identifier = { as: 'identifier' } as const;
const words = { as: 'words' } as const;
const asSent = { as: 'as-sent' } as const;
const day = { as: 'day' } as const;
const number = { as: 'number' } as const;
const year = { as: 'year' } as const;
const placementType = { as: 'placement-type' } as const;
const placementProvider = { as: 'placement-provider' } as const;
const code = (set: CodeSetName) => ({ as: 'code', set }) as const;
const label = (set: LabelSetName) => ({ as: 'label', set }) as const;
export const reading = {
  identifier,
  text,
  words,
  asSent,
  day,
  number,
  year,
  code,
  label,
  placementType,
  placementProvider,
};

/** A column's name for comparison: any case, any of space, hyphen and underscore between its words. */
export function columnKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

export const neededColumns = (definition: KindDefinition) =>
  definition.fields
    .filter((field) => field.needed === 'column' || field.needed === 'both')
    .map((field) => columnKey(field.column));
