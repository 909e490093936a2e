import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostWorkBytes } from '../../shared/work-file/limits';
import { readWork, readWorkBytes } from '../../shared/work-file/read-work';
import { WorkRefused } from '../../shared/work-file/refused';
import { writePlainWork } from '../../shared/work-file/write-work';
import { madeWork } from './made-work';

const bytes = writePlainWork(madeWork());
const changed = (change: (work: never) => void): string => {
  const content = JSON.parse(JSON.stringify(madeWork()));
  change(content as never);
  return JSON.stringify(content);
};
/** The refusal of a text, which is a sentence; anything else that goes wrong is a crash. */
function refusalOf(read: () => unknown): WorkRefused | null {
  try {
    read();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(WorkRefused);
    const refusal = error as WorkRefused;
    expect(refusal.message).toMatch(/^[A-Z].*\.$/s);
    return refusal;
  }
}

describe('a work file', () => {
  it('comes back as it was written', () => {
    expect(readWorkBytes(bytes)).toEqual(madeWork());
  });
  it('is written the same however its parts are ordered', () => {
    const { settings, ...others } = madeWork();
    expect(readWorkBytes(writePlainWork({ ...others, settings }))).toEqual(madeWork());
  });
  it('of a later version is refused politely, whatever else is in it', () => {
    const later = { format: 'iip-workbench work', version: 2, somethingNew: {} };
    const refusal = refusalOf(() => readWork(JSON.stringify(later)));
    expect(refusal?.kind).toBe('later-version');
    expect(refusal?.message).toContain('made by a later version');
  });
});

describe('what is no work file is refused', () => {
  it.each([
    ['', 'damaged'],
    ['null', 'not-work'],
    ['[]', 'not-work'],
    ['"iip-workbench work"', 'not-work'],
    ['{"format":"other","version":1}', 'not-work'],
    ['{"format":"iip-workbench work"}', 'damaged'],
    ['{"format":"iip-workbench work","version":"1"}', 'damaged'],
    ['{"format":"iip-workbench work","version":0}', 'damaged'],
    ['{"format":"iip-workbench work","version":1.5}', 'damaged'],
    ['{"format":"iip-workbench work","version":1}', 'damaged'],
    ['child_id,start_date\nC001,2018-01-01\n', 'damaged'],
  ])('%j', (text, kind) => {
    expect(refusalOf(() => readWork(text))?.kind).toBe(kind);
  });
  it.each<[string, (work: never) => void]>([
    ['a part that no version has', (work: { more: unknown }) => Object.assign(work, { more: 1 })],
    [
      'a setting of the wrong type',
      (work: { settings: { council: unknown } }) => Object.assign(work.settings, { council: 3 }),
    ],
    [
      'a digest that is none',
      (work: { extracts: unknown[] }) => Object.assign(work.extracts[0] as object, { sha256: 'x' }),
    ],
    [
      'a size below nought',
      (work: { extracts: unknown[] }) => Object.assign(work.extracts[0] as object, { size: -1 }),
    ],
    [
      'a name that turns its direction',
      (work: { extracts: unknown[] }) =>
        Object.assign(work.extracts[0] as object, { name: 'a\u202evsc.exe' }),
    ],
    [
      'a name with a line in it',
      (work: { tables: unknown[] }) => Object.assign(work.tables[0] as object, { name: 'a\nb' }),
    ],
    [
      'more extracts than anybody has',
      (work: { extracts: unknown[] }) => work.extracts.push(...Array(2000).fill(work.extracts[0])),
    ],
  ])('%s', (_what, change) => {
    expect(refusalOf(() => readWork(changed(change as never)))?.kind).toBe('damaged');
  });
  it('bytes that are no text', () => {
    expect(refusalOf(() => readWorkBytes(new Uint8Array([0xff, 0xfe, 0x00])))?.kind).toBe('not-work');
  });
  it('more bytes than any work has, before they are read', () => {
    expect(refusalOf(() => readWorkBytes(new Uint8Array(mostWorkBytes + 1)))?.kind).toBe('too-large');
  });
  it('brackets without end', () => {
    for (const text of ['['.repeat(200_000), `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`])
      expect(refusalOf(() => readWork(text))?.message).toContain('deeper');
  });
  it('brackets in a text are no depth', () => {
    const text = changed((work: { choices: Record<string, unknown> }) => {
      work.choices.sql = `SELECT '${'[{'.repeat(100)}' -- "`;
    });
    expect(readWork(text).choices.sql).toContain('[{[{');
  });
  it('names that would change what objects inherit', () => {
    const text = JSON.stringify(madeWork()).replace('"K2"', '"__proto__"');
    expect(refusalOf(() => readWork(text))?.message).toContain('__proto__');
    expect(
      refusalOf(() => readWork('{"format":"iip-workbench work","version":1,"__proto__":{"isAdmin":true}}')),
    ).not.toBeNull();
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('whatever happens to the bytes', () => {
  it('a file cut off anywhere is refused with a sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 3 }), (length) => {
        expect(refusalOf(() => readWorkBytes(bytes.subarray(0, length)))).not.toBeNull();
      }),
      { numRuns: 400 },
    );
  });
  it('bytes changed anywhere give work or a sentence, never a crash', () => {
    const places = fc.array(
      fc.tuple(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 })),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(places, (all) => {
        const garbled = bytes.slice();
        for (const [place, byte] of all) garbled[place] = byte;
        refusalOf(() => readWorkBytes(garbled));
      }),
      { numRuns: 1500 },
    );
  });
  it('any value in the place of any part gives work or a sentence', () => {
    const paths: (readonly string[])[] = [];
    const walk = (value: unknown, path: readonly string[]) => {
      paths.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, inside] of Object.entries(value)) walk(inside, [...path, key]);
    };
    walk(madeWork(), []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), fc.string(), (path, value, key) => {
        const content = { root: JSON.parse(JSON.stringify(madeWork())) };
        let at: Record<string, unknown> = content;
        const keys = ['root', ...path];
        for (const step of keys.slice(0, -1)) at = at[step] as Record<string, unknown>;
        const last = keys.at(-1) as string;
        if (key === '' || Array.isArray(at)) at[last] = value;
        else at[key] = value;
        refusalOf(() => readWork(JSON.stringify(content.root)));
      }),
      { numRuns: 1500 },
    );
  });
});
