/** The most letters that Excel takes for the name of a sheet. */
const longest = 31;
const reserved = ['history'];

/** Names that Excel takes, one for each text in its order, no two the same in any case of letters. */
export function sheetNames(texts: readonly string[], taken: readonly string[]): string[] {
  const used = new Set([...reserved, ...taken.map((name) => name.toLowerCase())]);
  return texts.map((text) => {
    const plain = plainName(text);
    let name = plain;
    for (let number = 2; used.has(name.toLowerCase()); number++) {
      const end = ` ${number}`;
      name = `${cut(plain, longest - end.length)}${end}`;
    }
    used.add(name.toLowerCase());
    return name;
  });
}

function plainName(text: string): string {
  const allowed = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a sheet's name may hold none
    .replace(/[[\]:*?/\\\u0000-\u001f\ufffe\uffff]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    cut(allowed, longest)
      .replace(/^'+|'+$/g, '')
      .trim() || 'Outcome'
  );
}

/** Cut between letters, never within one. */
function cut(text: string, letters: number): string {
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > letters) break;
    kept += letter;
  }
  return kept;
}
