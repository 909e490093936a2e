import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../shared/extracts/load-result';
import { decode } from '../../../shared/extracts/reading/encoding';
import { bytesOf, fileOf, inWindows1252, writings } from '../files';

const read = async (bytes: Uint8Array, chosen?: Encoding, portion?: number) => {
  const { portions, ...rest } = await decode(fileOf('x.csv', bytes), chosen, async () => {}, portion);
  return { text: portions.join(''), ...rest };
};

describe('decoding', () => {
  it('loses nothing, wherever the portions end', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', '\n', 'é', '£', '’', '–', '東', '😀', 'Ł'),
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom(...writings),
        fc.integer({ min: 1, max: 9 }),
        async (wanted, writing, portion) => {
          fc.pre(writing !== 'windows-1252' || inWindows1252(wanted));
          const encoding = writing.replace(' with mark', '') as Encoding;
          const chosen = writing.endsWith('with mark') ? undefined : encoding;
          expect(await read(bytesOf(wanted, writing), chosen, portion)).toMatchObject({
            text: wanted,
            encoding,
          });
        },
      ),
    );
  });

  it('has every character of windows-1252', async () => {
    const all = Uint8Array.from({ length: 256 - 32 }, (_, n) => n + 32);
    const { text, encoding } = await read(all);
    expect(encoding).toBe('windows-1252');
    expect(text.slice(0x80 - 32, 0xa0 - 32)).toBe(
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
    );
    expect(text.slice(0xa0 - 32)).toBe(String.fromCharCode(...all.slice(0xa0 - 32)));
  });

  it('turns to windows-1252 for one byte at the very end, and reports progress both times', async () => {
    const bytes = Uint8Array.from([...bytesOf('a'.repeat(1000)), 0xe9]);
    const done: number[] = [];
    const { encoding } = await decode(
      fileOf('x.csv', bytes),
      undefined,
      async (at) => void done.push(at),
      400,
    );
    expect(encoding).toBe('windows-1252');
    expect(done.at(-1)).toBe(1001);
  });

  it('keeps UTF-8 whose last character was cut off as windows-1252, and says so', async () => {
    const { encoding, remarks } = await read(bytesOf('a,é').slice(0, -1));
    expect(encoding).toBe('windows-1252');
    expect(remarks[0]).toContain('read as windows-1252');
  });

  it.each([
    ['a byte', [0x41]],
    ['half a mark', [0xff]],
    ['nothing', []],
    ['a zero', [0]],
  ])('does not fail on %s', async (_, bytes) => {
    await expect(read(Uint8Array.from(bytes))).resolves.toMatchObject({ encoding: expect.any(String) });
  });
});
