/** A spreadsheet runs a cell that begins like this, even after spaces. The wide signs are those of East Asian keyboards. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/** Text that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it. */
export function neverFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
