import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractKinds } from '../../../shared/extracts/extract-kind';
import { neededColumns } from '../../../shared/extracts/kinds/kind-definition';
import { kindDefinitions, nearlyRecognised, recognise } from '../../../shared/extracts/kinds/recognise';
import { blankTemplate } from '../../../shared/extracts/kinds/template';

const kindOf = (columns: readonly string[]) => recognise(columns)?.kind ?? 'other';
const otherCase = (name: string, turn: number) =>
  turn % 3 === 0
    ? name.toLowerCase()
    : turn % 3 === 1
      ? name.toUpperCase().replaceAll('_', ' ')
      : ` ${name} `;

describe('the kind of an extract', () => {
  it('has a definition for every kind but "other"', () => {
    expect([...kindDefinitions.map(({ kind }) => kind), 'other'].sort()).toEqual([...extractKinds].sort());
  });

  it.each(kindDefinitions)(
    '$kind is known by its columns, in any order and case, with others between',
    (definition) => {
      const columns = definition.fields.map(({ column }) => column);
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...columns, 'Team', 'Notes'], { minLength: columns.length + 2 }),
          (shuffled) => {
            expect(kindOf(shuffled.map(otherCase))).toBe(definition.kind);
          },
        ),
        { numRuns: 20 },
      );
    },
  );

  it.each(kindDefinitions)(
    '$kind is known by the columns it needs, and not without one of them',
    (definition) => {
      const needed = neededColumns(definition);
      expect(kindOf(needed)).toBe(definition.kind);
      for (const missing of needed)
        expect(kindOf(needed.filter((column) => column !== missing))).not.toBe(definition.kind);
    },
  );

  it.each(kindDefinitions)('$kind has a blank template that is recognised', ({ kind }) => {
    expect(kindOf(blankTemplate(kind).trim().split(','))).toBe(kind);
  });

  it('is the one that knows most columns where two would do', () => {
    expect(kindOf(['child_id', 'start_date', 'end_date', 'end_reason'])).toBe('care_periods');
    expect(
      kindOf(['child_id', 'referral_date', 'decision', 'start_date', 'end_date', 'end_reason', 'worker']),
    ).toBe('programme');
  });

  it('is other for anything else', () => {
    expect(kindOf(['child_id', 'note'])).toBe('other');
    expect(kindOf([])).toBe('other');
  });
});

describe('what an extract nearly is', () => {
  it('is told where one column is missing', () => {
    expect(nearlyRecognised(['CHILD', 'DOB', 'MIS_START', 'MIS_END'])).toMatchObject({
      definition: { kind: 'ssda903.missing' },
      missing: 'MISSING',
    });
  });

  it.each([
    ['it is a kind', ['CHILD', 'MISSING', 'MIS_START']],
    ['two columns are missing', ['CHILD', 'RNE', 'Notes']],
    ['one column of two says little', ['CHILD', 'Notes']],
  ])('is not told where %s', (_, columns) => {
    expect(nearlyRecognised(columns)).toBeNull();
  });
});
