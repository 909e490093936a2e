import type { FieldValues } from './columns/field-values';
import type { ExtractField } from './kinds/kind-definition';

/** One field of a recognised extract with the column that fills it. */
export interface FilledField {
  readonly field: ExtractField;
  readonly column: number;
  readonly read: FieldValues;
}
