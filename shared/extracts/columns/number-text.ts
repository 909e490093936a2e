/** A number and how it is written. `code` has leading zeros or more digits than a number can hold: its column stays text. */
export interface NumberText {
  readonly form: 'whole' | 'decimal' | 'code';
  readonly value: number;
}

const plainWhole = /^[+-]?\d+$/;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const decimal = /^[+-]?(\d+\.\d*|\.\d+)$/;
const scientific = /^[+-]?\d+(\.\d+)?e[+-]?\d{1,3}$/i;

/** More digits than a double holds exactly: an identifier, not a quantity. */
const longestNumber = 15;

/**
 * Reads a text as a number: thousands commas, a pound sign and accountants' brackets for less than nought are taken off.
 * "1.0" is the whole number 1, as case systems write identifiers and counts. Null where it is no number.
 */
export function readNumberText(text: string): NumberText | null {
  let plain = text;
  let negative = false;
  if (plain.startsWith('(') && plain.endsWith(')')) {
    plain = plain.slice(1, -1).trim();
    negative = true;
    if (!/[£.,]/.test(plain)) return null;
  }
  if (plain.includes('£')) plain = plain.replace(/^([+-]?)\s*£\s*/, '$1');
  if (plainWhole.test(plain)) {
    const digits = plain.replace(/^[+-]/, '');
    const isCode = digits.length > longestNumber || (digits.length > 1 && digits.startsWith('0'));
    return { form: isCode ? 'code' : 'whole', value: negative ? -Number(plain) : Number(plain) };
  }
  const isNumber = grouped.test(plain) || decimal.test(plain) || scientific.test(plain);
  if (!isNumber) return null;
  const value = Number(plain.replaceAll(',', '')) * (negative ? -1 : 1);
  if (!Number.isFinite(value)) return null;
  if (/^[+-]?0\d/.test(plain)) return { form: 'code', value };
  const isFloatedWhole = /^[+-]?\d+\.0*$/.test(text);
  return { form: isFloatedWhole ? 'whole' : 'decimal', value };
}
