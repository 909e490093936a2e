import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeReasonCodes } from '../../shared/domain/codes/change-reason-codes';
import type { Code } from '../../shared/domain/codes/code-set';
import { endReasonCodes } from '../../shared/domain/codes/end-reason-codes';
import { episodeReasonCodes } from '../../shared/domain/codes/episode-reason-codes';
import { ethnicityCodes } from '../../shared/domain/codes/ethnicity-codes';
import { legalStatusCodes } from '../../shared/domain/codes/legal-status-codes';
import { missingCodes } from '../../shared/domain/codes/missing-codes';
import { needCodes } from '../../shared/domain/codes/need-codes';
import { placeCodes } from '../../shared/domain/codes/place-codes';
import { providerCodes } from '../../shared/domain/codes/provider-codes';
import { sexCodes } from '../../shared/domain/codes/sex-codes';
import { type CodedField, codedFields, groupsOf, readLabel } from '../../shared/domain/labels/read-label';

const sets: Partial<Record<CodedField, readonly Code[]>> = {
  place: placeCodes,
  provider: providerCodes,
  legal_status: legalStatusCodes,
  need: needCodes,
  end_reason: endReasonCodes,
  sex: sexCodes.filter(({ code }) => code > '9'),
  ethnicity: ethnicityCodes,
  rne: episodeReasonCodes,
  change_reason: changeReasonCodes,
  missing_kind: missingCodes,
};

const manners: readonly ((code: string, meaning: string) => string)[] = [
  (code) => code,
  (code, meaning) => `${code} - ${meaning}`,
  (code, meaning) => `${code}: ${meaning}`,
  (code, meaning) => `${code} \u2013 ${meaning}`,
  (code, meaning) => `[${code}] ${meaning}`,
  (code, meaning) => `${meaning} (${code})`,
  (code, meaning) => `${meaning} [${code}]`,
  (code, meaning) => `d) ${code}: ${meaning}`,
  (code, meaning) => `CLA - ${code} - ${meaning}`,
  (code, meaning) => `(Do not use) ${code} - ${meaning}`,
  (code) => `Code '${code}' is not mapped`,
];

const ofField = (field: CodedField) => sets[field] ?? [];
const cased = (text: string, flips: readonly boolean[]) =>
  [...text]
    .map((letter, i) => (flips[i % flips.length] ? letter.toUpperCase() : letter.toLowerCase()))
    .join('');

describe.each(Object.keys(sets) as CodedField[])('a label of %s', (field) => {
  it('is read the same wherever its code stands and however it is cased and spaced', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ofField(field)),
        fc.constantFrom(...manners),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
        fc.constantFrom(' ', '  ', '\u00a0', '\u2009 '),
        ({ code, group, meaning }, manner, flips, space) => {
          const label = cased(` ${manner(code, meaning)} `, flips).replaceAll(' ', space);
          expect(readLabel(field, label), label).toEqual({ code, group });
        },
      ),
    );
  });
});

describe.each(['place', 'provider', 'legal_status', 'need', 'end_reason'] as const)(
  'a numbered code of %s',
  (field) => {
    const numbered = ofField(field);

    it('keeps its meaning when a letter is added to it', () => {
      for (const { code, group, meaning } of numbered)
        if (/\d$/.test(code) && code !== 'E4')
          expect(readLabel(field, `${meaning} [${code}b]`)).toEqual({ code, group });
    });

    it('is read to no code beside another one', () => {
      for (const one of numbered)
        for (const other of numbered)
          if (one !== other) {
            const common = one.group === other.group ? { code: null, group: one.group } : null;
            expect(readLabel(field, `${one.code}/${other.code}`)).toEqual(common);
          }
    });
  },
);

describe.each(codedFields)('anything in %s', (field) => {
  const gibberish = fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{6,12}( [bcdfghjklmnpqrstvwxz]{6,12}){0,4}$/);

  it('stays unread when it is made of no words', () => {
    fc.assert(
      fc.property(gibberish, (text) => {
        expect(readLabel(field, text)).toBeNull();
      }),
    );
  });

  it('is read to a known group or not at all', () => {
    const groups: ReadonlySet<string> = new Set(groupsOf(field));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const reading = readLabel(field, text);
        expect(reading === null || groups.has(reading.group)).toBe(true);
      }),
    );
  });

  it('gives up on long text at once', () => {
    const started = performance.now();
    for (const text of ['(', ' ', 'a ', 'not ', "b'"])
      expect(readLabel(field, text.repeat(200_000))).toBeNull();
    expect(performance.now() - started).toBeLessThan(500);
  });
});

it('names its groups as the Annex A lists do, and nothing else', () => {
  expect(groupsOf('sex')).toEqual(['Male', 'Female', 'Not stated/recorded', 'Neither']);
  expect(groupsOf('provider')).toEqual(['Other', 'Own LA', 'Private', 'Independent']);
  expect(groupsOf('missing_kind')).toEqual(['missing', 'away']);
  expect(groupsOf('decision')).toEqual(['full', 'prevent', 'not picked up', 'pending']);
  expect(groupsOf('yes_no')).toEqual(['yes', 'no']);
  expect(groupsOf('change_reason')).toEqual(['Planned', 'Not planned', 'Neither']);
  expect([...groupsOf('ethnicity')].sort()).toEqual([
    'Asian or Asian British',
    'Black or black British',
    'Mixed',
    'Not stated',
    'Other ethnic group',
    'White',
  ]);
  for (const field of ['place', 'legal_status', 'need', 'end_reason', 'rne'] as const)
    expect(groupsOf(field).filter((group) => /^[A-Z]{1,2}\d/.test(group))).toEqual([]);
  expect(groupsOf('place')).toHaveLength(15);
  expect(groupsOf('end_reason')).toHaveLength(15);
});
