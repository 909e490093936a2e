const withdrawn = /\([^)]*\b(?:do not use|dnu)\b[^)]*\)?|\b(?:do not use|dnu)\b/gi;
const listLetter = /^\(?[a-z]{1,2}\)\s*(?=\S)/i;

/** Longer text is a note and not a label. */
const longestLabel = 1000;

/**
 * A label with what is only dress taken off: Unicode forms, unusual spaces, dashes and quotes, "(Do Not Use ...)" and the
 * letter of a list (`a) Male`). Its own words, punctuation and case stay. Text too long to be a label leaves
 * nothing.
 */
export function cleanLabel(text: string): string {
  if (text.length > longestLabel) return '';
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/[\u2018\u2019\u201b\u2032`\u00b4]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(withdrawn, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(listLetter, '');
}

/** The words of a clean label in small letters, one space between them; `&` and `+` are "and", punctuation is gone. */
export function wordsOf(label: string): string {
  return label
    .toLowerCase()
    .replaceAll('(s)', 's')
    .replace(/[&+]/g, ' and ')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
