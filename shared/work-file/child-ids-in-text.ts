/** What an id can be told from ordinary words and numbers by: a `7` stands in too many texts to be somebody. */
const shortest = 3;

/**
 * Whether any text within plain content, keys of objects included, has one of the ids in it as a word of its own, in any case.
 * @param ids in small letters
 */
export function namesAnyOf(content: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof content === 'string') return hasId(content.toLowerCase(), ids);
  if (typeof content !== 'object' || content === null) return false;
  return Object.entries(content).some(
    ([key, value]) => (!Array.isArray(content) && hasId(key.toLowerCase(), ids)) || namesAnyOf(value, ids),
  );
}

function hasId(text: string, ids: ReadonlySet<string>): boolean {
  if (text.length >= shortest && ids.has(text.trim())) return true;
  // An id may be written with strokes or points in it, and stand beside others of them: every stretch of joined words is tried.
  for (const [joined] of text.matchAll(/[\p{L}\p{N}]+(?:[-_./][\p{L}\p{N}]+)*/gu)) {
    if (joined.length >= shortest && ids.has(joined)) return true;
    for (const word of joined.split(/[-_./]/)) if (isTelling(word) && ids.has(word)) return true;
  }
  return false;
}

/** A part of a day or of a decimal number is a number too, and means nobody. */
const isTelling = (word: string): boolean => word.length >= shortest && !/^\d{1,4}$/.test(word);
