import { showCount } from '../../domain/wording';
import type { ExtractSource } from '../extract-source';
import type { Encoding } from '../load-result';

/** The whole file as text, in the portions it was read in. A byte order mark is not part of it. */
export interface DecodedText {
  readonly encoding: Encoding;
  readonly portions: string[];
  readonly remarks: string[];
}

/** Bytes read at a time: large enough to be quick, small enough that a cancel is noticed at once. */
export const portionSize = 512 * 1024;

/** The characters that windows-1252 has at 0x80 to 0x9f; where it has none the byte stays a control character. */
const from80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const controls = /[\u0080-\u009f]/;
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

type Tick = (bytesDone: number) => Promise<void>;

async function decodeAs(
  source: ExtractSource,
  encoding: Encoding,
  fatal: boolean,
  tick: Tick,
  portion: number,
): Promise<string[]> {
  const decoder = new TextDecoder(encoding, { fatal });
  const portions: string[] = [];
  const size = encoding.startsWith('utf-16') ? source.size - (source.size % 2) : source.size;
  for (let start = 0; start < size; start += portion) {
    const end = Math.min(start + portion, size);
    portions.push(decoder.decode(await source.read(start, end), { stream: true }));
    await tick(end);
  }
  portions.push(decoder.decode());
  return portions;
}

/** Some versions of Node read windows-1252 as Latin-1, which has control characters at 0x80 to 0x9f. */
const asWindows1252 = (text: string): string =>
  controls.test(text)
    ? text.replace(/[\u0080-\u009f]/g, (control) => from80[control.charCodeAt(0) - 0x80] as string)
    : text;

const lost = (portions: readonly string[]): number =>
  portions.reduce((sum, text) => sum + (text.includes('\ufffd') ? text.split('\ufffd').length - 1 : 0), 0);

/**
 * Decodes a file, decided over all its bytes: the encoding a person chose, else the byte order mark, else UTF-16 by
 * its zeros, else UTF-8 if every byte fits, else windows-1252, which is said in the remarks. Nothing is replaced silently.
 * @param portion bytes read at a time
 */
export async function decode(
  source: ExtractSource,
  chosen: Encoding | undefined,
  tick: Tick,
  portion: number = portionSize,
): Promise<DecodedText> {
  const start = await source.read(0, Math.min(source.size, 4096));
  const marked = byteOrderMark(start);
  const unmarked = marked === null ? unmarkedUtf16(start) : null;
  const encoding = chosen ?? marked ?? unmarked ?? 'utf-8';
  const remarks: string[] = [];
  if (encoding.startsWith('utf-16') && source.size % 2 === 1)
    remarks.push(
      'The file ends in half a character of UTF-16, which was left out: it may have been cut off.',
    );
  if (encoding !== 'windows-1252')
    try {
      const portions = await decodeAs(source, encoding, true, tick, portion);
      const already = lost(portions);
      if (already > 0)
        remarks.push(
          `${showCount(already, 'character')} had been lost before the file was saved and ${already === 1 ? 'shows' : 'show'} as \ufffd. Export it again to have them back.`,
        );
      return { encoding, portions, remarks };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  if (encoding !== 'windows-1252' && (chosen !== undefined || encoding !== 'utf-8')) {
    const portions = await decodeAs(source, encoding, false, tick, portion);
    const replaced = lost(portions);
    remarks.push(
      `${showCount(replaced, 'character')} cannot be read as ${encoding} and ${replaced === 1 ? 'shows' : 'show'} as \ufffd. Choose another encoding.`,
    );
    return { encoding, portions, remarks };
  }
  const portions = (await decodeAs(source, 'windows-1252', false, tick, portion)).map(asWindows1252);
  if (chosen === undefined)
    remarks.push(
      'Not all of the file is UTF-8, so it was read as windows-1252 (the encoding of older Excel CSV files).',
    );
  if (portions.some((text) => controls.test(text)))
    remarks.push('Some bytes have no character in windows-1252 either; they are kept as control characters.');
  if (portions.some((text) => doublyEncoded.test(text)))
    remarks.push(
      'Parts of the file look like UTF-8 read as windows-1252 ("Ã©" for "é"): check names with accents.',
    );
  if (marked === 'utf-8') portions[0] = (portions[0] ?? '').replace(/^ï»¿/, '');
  return { encoding: 'windows-1252', portions, remarks };
}
