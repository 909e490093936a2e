const withdrawn = /\([^)]*\b(?:do not use|dnu)\b[^)]*\)?|\b(?:do not use|dnu)\b/gi;
const listLetter = /^\(?[a-z]{1,2}\)\s*(?=\S)/i;

/**
 * A label with what is only dress taken off: Unicode forms, unusual spaces, dashes and quotes, "(Do Not Use ...)" and the
 * letter of a list (`a) Male`). Its own words, punctuation and case stay.
 */
export function cleanLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/[\u2018\u2019\u201b\u2032`\u00b4]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(withdrawn, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(listLetter, '');
}

/** The words of a clean label in small letters, one space between them; `&` and `+` are "and", punctuation is gone. */
export function wordsOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[&+]/g, ' and ')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
