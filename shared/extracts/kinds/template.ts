import type { ExtractKind } from '../extract-kind';
import { definitionOf } from './recognise';

/** A blank extract of a kind: its column names and no rows, as CSV text. */
export function blankTemplate(kind: ExtractKind): string {
  const definition = definitionOf(kind);
  if (definition === null) throw new RangeError(`There is no template of ${kind}.`);
  return `${definition.fields.map((field) => field.column).join(',')}\r\n`;
}
