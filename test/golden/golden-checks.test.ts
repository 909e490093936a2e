import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { families } from './families';
import { goldenChecks } from './golden-checks';
import { goldenFolder, goldenTexts, type Json } from './golden-file';
import { notYetCovered } from './not-yet-covered';

const known = {
  doubled: ({ x }: { x: number }) => ({
    twice: 2 * x,
    same: x === 0,
    more: [x, { deep: 1 / x }],
    gone: null,
  }),
};
const doubled = (expected: Json, tolerance: Json = { rel: 0, abs: 0.01 }, x = 2) =>
  JSON.stringify({ family: 'doubled', tolerance, cases: [{ id: 'one', input: { x }, expected }] });
const faultsOf = (...texts: string[]) =>
  goldenChecks(
    texts.map((text, i) => ({ name: `${i}.json`, text })),
    known,
    new Set(['to_come']),
  ).flatMap(({ faults }) => [...faults()]);

it('passes what is computed, and what lies within the tolerance', () => {
  expect(faultsOf(doubled({ twice: 4, same: false, more: [2, { deep: 0.5 }], gone: null }))).toEqual([]);
  expect(faultsOf(doubled({ twice: 4.009 }))).toEqual([]);
  expect(faultsOf(doubled({ twice: 4.03 }, { rel: 0.01, abs: 0 }))).toEqual([]);
});

it('fails a wrong value, however deep it lies', () => {
  expect(faultsOf(doubled({ twice: 4.02 }))).toEqual(['twice: expected 4.02, got 4']);
  expect(faultsOf(doubled({ same: true }))).toEqual(['same: expected true, got false']);
  expect(faultsOf(doubled({ same: 'no' }))).toEqual(['same: expected "no", got false']);
  expect(faultsOf(doubled({ more: [2, { deep: 0.6 }] }))).toEqual(['more.1.deep: expected 0.6, got 0.5']);
  expect(faultsOf(doubled({ more: [2] }))).toHaveLength(1);
  expect(faultsOf(doubled({ more: { 0: 2 } }))).toHaveLength(1);
  expect(faultsOf(doubled({ gone: 0 }))).toEqual(['gone: expected 0, got null']);
  expect(faultsOf(doubled({ twice: null }))).toEqual(['twice: expected null, got 4']);
});

it('writes an infinity as golden files do, and takes what is no number for no answer', () => {
  expect(faultsOf(doubled({ more: [0, { deep: 'Inf' }] }, { rel: 0, abs: 1 }, 0))).toEqual([]);
  expect(faultsOf(doubled({ more: [0, { deep: 9 }] }, { rel: 0, abs: 1 }, 0))).toHaveLength(1);
  const files = [{ name: '', text: doubled({ twice: 4 }, { rel: 1, abs: 1 }) }];
  const [check] = goldenChecks(files, { doubled: () => ({ twice: Number.NaN }) }, new Set());
  expect(check?.faults()).toEqual(['twice: expected 4, got NaN']);
});

it('fails a key that is expected and not computed', () => {
  expect(faultsOf(doubled({ thrice: 6 }))).toEqual(['thrice: expected, but not computed']);
  expect(faultsOf(doubled({ thrice: null }))).toEqual(['thrice: expected, but not computed']);
  expect(faultsOf(doubled({ more: [2, { shallow: 1 }] }))).toEqual([
    'more.1.shallow: expected, but not computed',
  ]);
});

it('fails a number of which no tolerance is stated', () => {
  expect(faultsOf(doubled({ twice: 4 }, { see: 'per-case tolerance' }))).toHaveLength(1);
});

it('fails an unknown family, a file without cases and a folder without files', () => {
  const of = (family: string, cases: Json) =>
    JSON.stringify({ family, tolerance: { rel: 0, abs: 0 }, cases });
  expect(faultsOf(of('tripled', [{}]))).toEqual(['nobody knows the family tripled']);
  expect(faultsOf(of('toString', [{}]))).toEqual(['nobody knows the family toString']);
  expect(faultsOf(of('doubled', []))).toEqual(['there are no cases in it']);
  expect(faultsOf(of('to_come', []))).toEqual(['there are no cases in it']);
  expect(faultsOf(of('doubled', [{ id: 'one', input: {}, expected: {} }]))).toEqual([
    'nothing is expected of it',
  ]);
  expect(faultsOf('{}')).toEqual(['this is no golden file']);
  expect(faultsOf('{"family": "doub')).toEqual(['this is no golden file']);
  expect(faultsOf()).toEqual(['there are none in the folder']);
});

it('passes over families that are not covered yet, and names none that is', () => {
  expect(
    faultsOf(JSON.stringify({ family: 'to_come', tolerance: {}, cases: [{ expected: { x: 1 } }] })),
  ).toEqual([]);
  expect(Object.keys(families).filter((family) => notYetCovered.has(family))).toEqual([]);
});

it('takes limits of a survival of 1 as absent or 1, of 0 as absent or 0, and of no other', () => {
  const text = JSON.stringify({
    family: 'kaplan_meier',
    tolerance: { rel: 0, abs: 0 },
    cases: [
      {
        id: 'one',
        input: {},
        expected: {
          table: { surv: [1, 0.5, 0], lower_loglog: [null, 0.2, null] },
          at: [{ surv: 1, upper_loglog: 1 }],
        },
      },
    ],
  });
  const faults = (lower: Json, upper: Json) => {
    const computed = {
      table: { surv: [1, 0.5, 0], lower_loglog: lower },
      at: [{ surv: 1, upper_loglog: upper }],
    };
    return goldenChecks([{ name: '', text }], { kaplan_meier: () => computed }, new Set())[0]?.faults();
  };
  expect(faults([null, 0.2, null], 1)).toEqual([]);
  expect(faults([1, 0.2, 0], null)).toEqual([]);
  expect(faults([0, 0.2, 1], 0)).toHaveLength(3);
  expect(faults([1, null, 0], 1)).toHaveLength(1);
});

it('reads the json files of a folder named whole or from where we are, and its own where none is named', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'golden-'));
  writeFileSync(path.join(folder, 'b.json'), 'text');
  writeFileSync(path.join(folder, 'notes.txt'), 'other');
  expect(goldenTexts(goldenFolder(folder))).toEqual([{ name: 'b.json', text: 'text' }]);
  expect(goldenTexts(goldenFolder(path.relative(process.cwd(), folder)))).toHaveLength(1);
  expect(goldenTexts(goldenFolder(undefined)).length).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
});
