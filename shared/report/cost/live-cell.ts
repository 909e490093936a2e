import type { SheetColumn } from '../blocks/sheet-figures';

type As = SheetColumn['as'];

/**
 * A cell of a sheet that works itself out: something that a person may change, something that follows from other cells, or
 * something that stands as it is. A formula is only ever ours: it holds addresses and functions, and no text of the data.
 */
export interface LiveCell {
  readonly kind: 'input' | 'formula' | 'plain';
  readonly as: As;
  /** Of a formula, what it comes to. */
  readonly value: string | number | null;
  readonly formula?: string;
}

export const plain = (as: As, value: string | number | null): LiveCell => ({ kind: 'plain', as, value });
export const words = (text: string): LiveCell => plain('text', text);
export const empty = plain('text', null);

/** Something that may be changed: everything that rests on it follows. */
export const input = (as: As, value: string | number | null): LiveCell => ({ kind: 'input', as, value });

export const formula = (as: As, text: string, value: string | number): LiveCell => ({
  kind: 'formula',
  as,
  value,
  formula: text,
});
