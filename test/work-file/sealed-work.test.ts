import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorkRefused } from '../../shared/work-file/refused';
import { checkHead, isSealed } from '../../shared/work-file/sealed-head';
import { sealWork, sha256Of, unsealWork } from '../../shared/work-file/sealed-work';
import { workWith } from './made-work';

/** Far less mixing than a file on a disk gets, so that many files can be tried. */
const quick = 2;
const passphrase = 'four plain Wörter together';
const { work, extracts } = await workWith({
  'returns/episodes.csv': `child_id\n${'C001\n'.repeat(40_000)}`,
  'empty.csv': '',
  'bytes.csv': new Uint8Array([10, 0, 255, 10]),
});
const sealed = await sealWork(work, extracts, passphrase, undefined, quick);
const bytes = new Uint8Array(await sealed.arrayBuffer());

const refusalOf = async (file: Blob, typed = passphrase): Promise<WorkRefused | null> => {
  try {
    await unsealWork(file, typed);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(WorkRefused);
    expect((error as WorkRefused).message).toMatch(/^[A-Z].*\.$/s);
    return error as WorkRefused;
  }
};

describe('work with its extracts under a passphrase', () => {
  it('comes back whole, to the byte', async () => {
    const opened = await unsealWork(sealed, passphrase);
    expect(opened.work).toEqual(work);
    expect(opened.extracts.map(({ name }) => name)).toEqual(extracts.map(({ name }) => name));
    for (const [i, { bytes: each }] of opened.extracts.entries())
      expect(await sha256Of(each)).toBe(await sha256Of(extracts[i]?.bytes as Blob));
  });
  it('is of the published age format, for any program that reads it', () => {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 60));
    expect(head).toMatch(/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} 2\n/);
    expect(isSealed(bytes)).toBe(true);
    expect(isSealed(new TextEncoder().encode('{"format":"iip-workbench work"}'))).toBe(false);
  });
  it('shows nothing of what is inside', () => {
    const text = new TextDecoder('latin1').decode(bytes);
    for (const inside of ['C001', 'episodes', 'Anytown', 'iip-workbench work'])
      expect(text).not.toContain(inside);
  });
  it('tells how far it is', async () => {
    const told: [number, number][] = [];
    await sealWork(work, extracts, passphrase, (done, all) => told.push([done, all]), quick);
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
    expect(told.length).toBeGreaterThan(1);
  });
  it('opens with the same letters however a keyboard composes them', async () => {
    expect((await unsealWork(sealed, passphrase.normalize('NFD'))).work).toEqual(work);
  });
  it('is not written where an extract is another than the work refers to', async () => {
    const others = extracts.map((one, i) => (i === 0 ? { ...one, bytes: new Blob(['other']) } : one));
    await expect(sealWork(work, others, passphrase, undefined, quick)).rejects.toThrow('changed meanwhile');
    await expect(sealWork(work, [], passphrase, undefined, quick)).rejects.toThrow('was not saved');
  });
});

describe('what does not open', () => {
  it('a wrong passphrase is told from a damaged file', async () => {
    expect((await refusalOf(sealed, 'another passphrase'))?.kind).toBe('passphrase');
    const cut = sealed.slice(0, sealed.size - 1);
    expect((await refusalOf(cut))?.kind).toBe('damaged');
    const garbled = bytes.slice();
    garbled[garbled.length - 40] = (garbled[garbled.length - 40] as number) ^ 1;
    expect((await refusalOf(new Blob([garbled])))?.kind).toBe('damaged');
  });
  it('a file that was cut between two of its portions', async () => {
    const head = bytes.length - (2 ** 16 + 16) * Math.floor(bytes.length / (2 ** 16 + 16));
    expect((await refusalOf(sealed.slice(0, head + 2 ** 16 + 16)))?.kind).toBe('damaged');
  });
  it('a file that asks for more work than any of ours, before the work is done', async () => {
    const text = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    for (const factor of ['19', '20', '64']) {
      const asking = new TextEncoder().encode(text.replace(/ 2\n/, ` ${factor}\n`));
      expect(() => checkHead(asking)).toThrow('far more time and memory');
    }
    for (const factor of ['0', '02', '-1', '1e9', '999']) {
      const asking = new TextEncoder().encode(text.replace(/ 2\n/, ` ${factor}\n`));
      expect(() => checkHead(asking)).toThrow('first lines');
    }
  });
  it('a file for somebody’s key', () => {
    const keyed = new TextEncoder().encode('age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n');
    expect(() => checkHead(keyed)).toThrow('key');
  });
  it('bytes changed anywhere: always a sentence, and never other data', async () => {
    const small = await workWith({ 'a.csv': 'child_id\nC001\n' });
    const whole = await sealWork(small.work, small.extracts, passphrase, undefined, quick);
    const original = new Uint8Array(await whole.arrayBuffer());
    const change = fc.tuple(
      // The head is short and every byte of it means something.
      fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: original.length - 1 })),
      fc.integer({ min: 1, max: 255 }),
    );
    await fc.assert(
      fc.asyncProperty(change, async ([place, by]) => {
        const garbled = original.slice();
        garbled[place] = (garbled[place] as number) ^ by;
        expect(await refusalOf(new Blob([garbled]))).not.toBeNull();
      }),
      { numRuns: 400 },
    );
  });
  it('a file cut off anywhere, or with more at its end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        expect(await refusalOf(sealed.slice(0, length))).not.toBeNull();
      }),
      { numRuns: 60 },
    );
    expect((await refusalOf(new Blob([bytes, 'more'])))?.kind).toBe('damaged');
  });
});
