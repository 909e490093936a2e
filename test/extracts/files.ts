import type { ExtractSource } from '../../shared/extracts/extract-source';

/** How a text can be turned into bytes; a mark is the byte order mark. */
export const writings = [
  'utf-8',
  'utf-8 with mark',
  'utf-16le',
  'utf-16le with mark',
  'utf-16be',
  'utf-16be with mark',
  'windows-1252',
] as const;
export type Writing = (typeof writings)[number];

/** The characters of windows-1252 that Latin-1 does not have, from 0x80 on; a space stands where it has none. */
const from80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text], (character) => {
    const code = character.codePointAt(0) as number;
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
    const at = from80.indexOf(character);
    if (at === -1 || character === ' ') throw new RangeError(`windows-1252 has no ${character}`);
    return 0x80 + at;
  });
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}

/** Whether windows-1252 has every character of a text. */
export const inWindows1252 = (text: string): boolean =>
  [...text].every(
    (character) =>
      /^[\0-\x7f\xa0-\xff]$/.test(character) || (character !== ' ' && from80.includes(character)),
  );

/** The bytes of a text. */
export function bytesOf(text: string, writing: Writing = 'utf-8'): Uint8Array {
  const marked = writing.endsWith('with mark') ? `\ufeff${text}` : text;
  if (writing === 'windows-1252') return windows1252(text);
  if (writing.startsWith('utf-16')) return utf16(marked, writing.startsWith('utf-16le'));
  return new TextEncoder().encode(marked);
}

/** A file that lies nowhere but here. */
export function fileOf(name: string, content: string | Uint8Array): ExtractSource {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return { name, size: bytes.length, read: async (start, end) => bytes.slice(start, end) };
}
