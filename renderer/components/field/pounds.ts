const plain = /^\d+(?:\.\d+)?$/;

/** Pounds typed as a plain number; null where nothing is. */
export const readPounds = (text: string): number | null =>
  plain.test(text.trim()) ? Number(text.trim()) : null;

/**
 * Why a text is no amount of pounds and what to type instead, or null where it is one. Nothing is guessed: `3,712` could be meant as
 * three thousand or as 3.712.
 * @param what what the amount is: "a price"
 */
export function whyNotPounds(text: string, what: string, isNeeded: boolean): string | null {
  const typed = text.trim();
  if (typed === '') return isNeeded ? `Type ${what} in pounds, such as 3712.` : null;
  if (plain.test(typed)) return null;
  const example = suggestion(typed);
  if (/^[-−–]/.test(typed.replace(/[£$€\s]/g, '')))
    return `${capital(what)} is not below nought. Type it as a plain number, such as ${example}.`;
  if (/[£$€]/.test(typed)) return `Leave out the currency sign: type ${example}.`;
  if (/,\d{1,2}$/.test(typed)) return `Pence follow a point, not a comma: type ${typed.replace(',', '.')}.`;
  if (/,/.test(typed)) return `Leave out the comma: type ${example}.`;
  return `That is no number of pounds. Type ${what} as a plain number, such as 3712.`;
}

/** The plain number that is left when signs are taken out, where there is one; it is offered, never taken. */
function suggestion(typed: string): string {
  const bare = typed.replace(/[^\d.]/g, '');
  return plain.test(bare) ? bare : '3712';
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
