const year = /^(19|20)\d\d([/–-]\d{2,4})?$/;

/** Whether a cell looks like a value rather than a name: a number or a day. A year, 2017 or 2017/18, may well be a name. */
export function isNumberOrDay(cell: string): boolean {
  const text = cell.trim();
  return /^[£$-]*\d[\d,./:\s-]*$/.test(text) && !year.test(text);
}
