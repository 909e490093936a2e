const words: Readonly<Record<string, 'yes' | 'no'>> = {
  yes: 'yes',
  no: 'no',
  y: 'yes',
  n: 'no',
  true: 'yes',
  false: 'no',
};

/** Reads "Yes", "N", "a) Yes", "1 - No", "true" and the like; null for anything else, a bare 0 or 1 included. */
export function readYesNo(text: string): 'yes' | 'no' | null {
  if (text.length > 12) return null;
  const word = text.toLowerCase().replace(/^([a-z0-9])\s*(\)|-|:|\.)\s*/, '');
  return words[word] ?? null;
}
