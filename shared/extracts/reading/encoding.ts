import type { ExtractSource } from '../extract-source';
import type { Encoding } from '../load-result';

/** The whole file as text, in the portions it was read in. A byte order mark is not part of it. */
export interface DecodedText {
  readonly encoding: Encoding;
  readonly portions: string[];
  readonly remarks: string[];
}

/** Bytes read at a time: large enough to be quick, small enough that a cancel is noticed at once. */
const portionSize = 512 * 1024;

const windows1252Undefined = /[\u0081\u008d\u008f\u0090\u009d]/;
/** UTF-8 that somebody once read as windows-1252: "Ã©" where "é" was meant. */
const doublyEncoded = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

function byteOrderMark(start: Uint8Array): Encoding | null {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: mostly Latin text has a zero in every other byte, always on the same side. */
function unmarkedUtf16(start: Uint8Array): Encoding | null {
  const pairs = Math.min(start.length, 4096) >> 1;
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (start[2 * i] === 0) even++;
    if (start[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.5 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.5 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

async function decodeAs(
  source: ExtractSource,
  encoding: Encoding,
  fatal: boolean,
  tick: (bytesDone: number) => Promise<void>,
): Promise<string[]> {
  const decoder = new TextDecoder(encoding, { fatal });
  const portions: string[] = [];
  for (let start = 0; start < source.size; start += portionSize) {
    const bytes = await source.read(start, Math.min(start + portionSize, source.size));
    portions.push(decoder.decode(bytes, { stream: true }));
    await tick(Math.min(start + portionSize, source.size));
  }
  portions.push(decoder.decode());
  return portions;
}

/**
 * Decodes a file, decided over all its bytes: the encoding a person chose, else the byte order mark, else UTF-16 by
 * its zeros, else UTF-8 if every byte fits, else windows-1252, which is said in the remarks. Nothing is replaced silently.
 */
export async function decode(
  source: ExtractSource,
  chosen: Encoding | undefined,
  tick: (bytesDone: number) => Promise<void>,
): Promise<DecodedText> {
  const start = await source.read(0, Math.min(source.size, 4096));
  const marked = byteOrderMark(start);
  const expected = chosen ?? marked ?? unmarkedUtf16(start) ?? 'utf-8';
  try {
    return { encoding: expected, portions: await decodeAs(source, expected, true, tick), remarks: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  if (chosen !== undefined || (marked !== null && marked !== 'utf-8')) {
    const portions = await decodeAs(source, expected, false, tick);
    const replaced = portions.reduce((sum, text) => sum + text.split('\ufffd').length - 1, 0);
    return {
      encoding: expected,
      portions,
      remarks: [
        `${replaced} characters cannot be read as ${expected} and show as \ufffd. Choose another encoding.`,
      ],
    };
  }
  const portions = await decodeAs(source, 'windows-1252', false, tick);
  const remarks = [
    'Not all of the file is UTF-8, so it was read as windows-1252 (the encoding of older Excel CSV files).',
  ];
  if (portions.some((text) => windows1252Undefined.test(text)))
    remarks.push('Some bytes have no character in windows-1252 either; they are kept as control characters.');
  if (portions.some((text) => doublyEncoded.test(text)))
    remarks.push(
      'Parts of the file look like UTF-8 read as windows-1252 ("Ã©" for "é"): check names with accents.',
    );
  if (marked === 'utf-8') portions[0] = (portions[0] ?? '').replace(/^ï»¿/, '');
  return { encoding: 'windows-1252', portions, remarks };
}
