import { describe, expect, it } from 'vitest';
import { filterWords, sentenceOf } from '../../../../renderer/features/pivot/filter-words';
import type { FieldType, PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import type { PivotFilter } from '../../../../shared/definitions/pivot-definition';

const field = (name: string, label: string, type: FieldType) =>
  ({ name, label, source: 'table', type, about: null, takesDay: name === 'age' }) as const;

const table: PivotTable = {
  name: 'placement',
  label: 'Placements',
  kind: 'canonical',
  rows: 10,
  childField: 'child_id',
  fields: [
    field('start_date', 'Start date', 'day'),
    field('place_group', 'Place group', 'text'),
    field('weekly_cost', 'Weekly cost', 'number'),
    field('age', 'Age', 'number'),
    field('programme.decision', 'Decision', 'text'),
  ],
};
const labels: Readonly<Record<string, string>> = { M: 'Male', F: 'Female' };
const words = (filter: PivotFilter) => sentenceOf(filterWords(filter, table, (key) => labels[key] ?? key));

describe('a filter in plain words', () => {
  it.each<[PivotFilter, string]>([
    [
      { field: 'start_date', from: '2017-04-01', to: '2018-03-31' },
      'Start date from 1 Apr 2017 to 31 Mar 2018',
    ],
    [{ field: 'start_date', from: '2017-04-01' }, 'Start date from 1 Apr 2017'],
    [{ field: 'start_date', to: '2018-03-31' }, 'Start date up to 31 Mar 2018'],
    [{ field: 'start_date', from: '2018-03-31', to: '2018-03-31' }, 'Start date on 31 Mar 2018'],
    [{ field: 'start_date', blank: 'left-out' }, 'Start date without blanks'],
    [{ field: 'start_date', blank: 'only' }, 'Start date only blanks'],
    [{ field: 'start_date', by: 'financial-year', in: ['2017-18'] }, 'Start date by financial year: 2017-18'],
    [
      { field: 'start_date', by: 'six-months-from', start: '2017-04-01', notIn: ['a'] },
      'Start date by six months from 1 Apr 2017: all but a',
    ],
    [{ field: 'weekly_cost', from: 2000 }, 'Weekly cost 2,000 or more'],
    [{ field: 'weekly_cost', from: 0, to: 3712.4 }, 'Weekly cost from 0 to 3,712.4'],
    [{ field: 'weekly_cost', from: 5, to: 5 }, 'Weekly cost exactly 5'],
    [{ field: 'age', at: '2018-03-31', to: 4 }, 'Age on 31 Mar 2018 up to 4'],
    [{ field: 'age', at: 'start_date', from: 16 }, 'Age on Start date 16 or more'],
    [{ field: 'sex', in: ['M'] }, 'sex: Male'],
  ])('%j', (filter, said) => {
    expect(words(filter)).toBe(said);
  });

  it('names up to three values and counts the others', () => {
    const of = (...values: string[]) => words({ field: 'place_group', in: values });
    expect(of()).toBe('Place group: none');
    expect(of('M')).toBe('Place group: Male');
    expect(of('M', 'F')).toBe('Place group: Male and Female');
    expect(of('M', 'F', 'U')).toBe('Place group: Male, Female and U');
    expect(of('Fostering', 'Kinship', 'M', 'F')).toBe('Place group: Fostering, Kinship and 2 more');
  });

  it('says what is left out, and that nothing is', () => {
    expect(words({ field: 'place_group', notIn: ['F', '(blank)'] })).toBe(
      'Place group: all but Female and (blank)',
    );
    expect(words({ field: 'place_group', notIn: [] })).toBe('Place group: all');
  });

  it('calls the cohort of the programme by the words it was chosen by', () => {
    expect(words({ field: 'programme.decision', in: ['full'] })).toBe('Only children in the programme');
    expect(words({ field: 'programme.decision', in: ['full', 'prevent'] })).toBe(
      'Decision: full and prevent',
    );
  });

  it('leaves no condition unsaid', () => {
    expect(words({ field: 'place_group', in: ['M', 'F'], notIn: ['F'], blank: 'left-out' })).toBe(
      'Place group: Male and Female, but not Female, without blanks',
    );
    expect(words({ field: 'place_group', from: 'A', notIn: ['F'] })).toBe(
      'Place group: all but Female, from A',
    );
  });
});
