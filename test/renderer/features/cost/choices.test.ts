import { describe, expect, it } from 'vitest';
import { readPounds, whyNotPounds } from '../../../../renderer/components/field/pounds';
import {
  centralOf,
  definitionOf,
  firstCalculation,
  stretchedRanges,
} from '../../../../renderer/features/cost/choices/chosen';
import { deadweightClosed, probabilitiesClosed } from '../../../../renderer/features/cost/choices/either-or';
import { placeKey, placeOfKey } from '../../../../renderer/features/cost/choices/places';
import {
  ownPricesOf,
  placeOfRow,
  rowAskedFor,
  yearsOf,
} from '../../../../renderer/features/cost/choices/price-list';
import { sumWords } from '../../../../renderer/features/cost/choices/sum-words';
import { problemsOf, refusalAsProblem } from '../../../../renderer/features/cost/problems';
import { isJudged } from '../../../../renderer/features/cost/result/is-judged';
import { weeksWords } from '../../../../renderer/features/cost/result/weeks-words';
import { costDefinition } from '../../../../shared/definitions/cost-definition';
import type { ChosenCalculation } from '../../../../shared/definitions/saved-calculation';

const chosen = (changed: Partial<ChosenCalculation>): ChosenCalculation => ({
  ...firstCalculation,
  ...changed,
});
const judged = (probability: number): ChosenCalculation['counterfactual'] => ({
  ...firstCalculation.counterfactual,
  default: [
    { probability, placement: 'residential', provider: 'independent' },
    { probability: 1 - probability, placement: 'stay' },
  ],
});

describe('pounds as they are typed', () => {
  it.each([
    ['3712', 3712],
    [' 3712.50 ', 3712.5],
    ['0', 0],
  ])('%s is an amount', (text, pounds) => {
    expect(whyNotPounds(text, 'a price', true)).toBeNull();
    expect(readPounds(text)).toBe(pounds);
  });
  it.each([
    ['£3,712', 'Leave out the currency sign: type 3712.'],
    ['3,712', 'Leave out the comma: type 3712.'],
    ['12,5', 'Pence follow a point, not a comma: type 12.5.'],
    ['-20', 'A price is not below nought. Type it as a plain number, such as 20.'],
    ['-£20', 'A price is not below nought. Type it as a plain number, such as 20.'],
    ['1e3', 'That is no number of pounds. Type a price as a plain number, such as 3712.'],
    ['a lot', 'That is no number of pounds. Type a price as a plain number, such as 3712.'],
    ['', 'Type a price in pounds, such as 3712.'],
  ])('%s is none, and the field says what to type', (text, why) => {
    expect(whyNotPounds(text, 'a price', true)).toBe(why);
    expect(readPounds(text)).toBeNull();
  });
  it('may be left out where nothing needs it', () => expect(whyNotPounds('', 'a price', false)).toBeNull());
});

describe('what the engine is asked', () => {
  it('takes the extract where one is loaded, else the published prices, unless a person chose', () => {
    const from = (unitCosts: ChosenCalculation['unitCosts'], hasExtract: boolean) =>
      definitionOf(chosen({ unitCosts }), '2018-03-31', hasExtract, undefined).unitCosts;
    expect(from(null, true)).toBe('extract');
    expect(from(null, false)).toBe('sample');
    expect(from('sample', true)).toBe('sample');
  });
  it('is a definition that can be used, from the first on', () => {
    expect(
      costDefinition.safeParse(definitionOf(firstCalculation, '2018-03-31', false, undefined)).success,
    ).toBe(true);
  });
  it('lays each range around what is central now', () => {
    const asked = chosen({
      counterfactual: judged(0.5),
      ranges: { probability: [0.2, 0.3, 0.7], optimismBias: [0.1, 0.2, 0.6] },
    });
    const { ranges } = definitionOf(asked, '2018-03-31', false, undefined);
    expect(ranges).toEqual({ probability: [0.2, 0.5, 0.7], optimismBias: [0.1, 0.4, 0.6] });
  });
  it('lets a range reach as far as its centre when that moves, and no further', () => {
    const moved = chosen({
      counterfactual: judged(0.1),
      optimismBias: 0.7,
      unitCosts: [
        {
          placementType: 'residential',
          provider: 'independent',
          weeklyCost: 5000,
          priceYear: '',
          basis: '',
          source: '',
        },
      ],
      ranges: {
        probability: [0.2, 0.3, 0.7],
        optimismBias: [0.1, 0.2, 0.6],
        'weeklyCost.residential, Independent': [3000, 3712, 4000],
      },
    });
    expect(stretchedRanges(moved, undefined)).toEqual({
      probability: [0.1, 0.1, 0.7],
      optimismBias: [0.1, 0.7, 0.7],
      'weeklyCost.residential, Independent': [3000, 5000, 5000],
    });
  });
  it('knows the programme’s cost in all from the children who started', () => {
    const answer = { prices: [], children: new Array(24) } as never;
    expect(centralOf('programme', chosen({ programme: { perChild: 10 } }), answer)).toBe(240);
    expect(centralOf('programme', chosen({ programme: null }), answer)).toBeNull();
  });
});

describe('chances or a deadweight', () => {
  it('are both open while nothing is uncertain, and close each other', () => {
    expect(deadweightClosed(firstCalculation)).toBeNull();
    expect(probabilitiesClosed(firstCalculation)).toBeNull();
    expect(deadweightClosed(chosen({ counterfactual: judged(0.6) }))).toMatch(/deadweight already/);
    expect(probabilitiesClosed(chosen({ deadweight: 0.3 }))).toMatch(/Set deadweight to nought/);
  });
  it('agree with the definition about what cannot go together', () => {
    const both = definitionOf(
      chosen({ counterfactual: judged(0.6), deadweight: 0.3 }),
      '2018-03-31',
      false,
      undefined,
    );
    const read = costDefinition.safeParse(both);
    expect(read.error && problemsOf(read.error.issues).map(({ field }) => field)).toEqual(['deadweight']);
  });
  it('count as a judgement only where another place has a chance, or evidence is graded', () => {
    expect(isJudged(firstCalculation)).toBe(false);
    expect(isJudged(chosen({ counterfactual: judged(0.1) }))).toBe(true);
    const counterfactual = { ...judged(0), children: { '1': { grade: 'none' } } } as never;
    expect(isJudged(chosen({ counterfactual }))).toBe(true);
  });
});

describe('what is wrong is said at its field', () => {
  const fieldsOf = (changed: object) => {
    const read = costDefinition.safeParse({
      ...definitionOf(firstCalculation, '2018-03-31', false, undefined),
      ...changed,
    });
    return read.error ? problemsOf(read.error.issues).map(({ field }) => field) : [];
  };
  it.each([
    ['budgets', { budgets: { NHS: 0.5 } }],
    ['ranges', { ranges: { optimismBias: [0.5, 0.4, 0.6] } }],
    ['prices', { unitCosts: [] }],
    ['judgement', { counterfactual: { default: [{ probability: 0.5, placement: 'stay' }] } }],
    [
      'grades',
      {
        counterfactual: {
          grades: { documented: [1, 0.5, 0], likely: [0, 0, 0], possible: [0, 0, 0], none: [0, 0, 0] },
        },
      },
    ],
    ['programme', { programme: { total: -1 } }],
  ])('%s', (field, changed) => expect(fieldsOf(changed)).toContain(field));
  it.each([
    ['years', 'The prices are of different years (2016/17, 2018/19) and may not be mixed.'],
    ['prices', 'Two prices are given for residential of 2016/17: 1 and 2 a week. Keep one.'],
    ['ranges', 'The range "weeklyCost.x" names a price that is not in force.'],
    ['judgement', '"residential" has 2 prices, by provider (In-house, Independent).'],
    ['other', 'There is no table of that name.'],
  ])('%s, where the engine refuses', (field, text) => expect(refusalAsProblem(text).field).toBe(field));
});

describe('the list of prices', () => {
  it('begins with the council’s own published prices, each with its source', () => {
    const rows = ownPricesOf('sample', undefined);
    expect(rows.map(({ weeklyCost }) => weeklyCost)).toEqual([525, 901, 3712, 170]);
    expect(rows.every(({ source }) => source !== '')).toBe(true);
  });
  it('has a row for what is asked for, without a price', () => {
    const asked = rowAskedFor('Fostering, Independent');
    expect(asked).toMatchObject({ placementType: 'fostering', provider: 'independent', weeklyCost: null });
    expect(placeOfRow([...ownPricesOf('sample', undefined), asked], asked)).toBe(4);
    expect(rowAskedFor('With parents, Parents')).toMatchObject({
      placementType: 'with parents',
      provider: null,
    });
  });
  it('knows its years, without those of prices still to be given', () => {
    const rows = ownPricesOf('sample', undefined);
    expect(yearsOf([...rows, { priceYear: '2018/19', weeklyCost: null }])).toEqual(['2016/17']);
    expect(yearsOf([...rows, { priceYear: '2018/19', weeklyCost: 1 }])).toEqual(['2016/17', '2018/19']);
  });
});

describe('in words', () => {
  it('shares say what is left to give, or too much', () => {
    expect(sumWords([0.6, 0.4])).toBe('These add up to 100%.');
    expect(sumWords([0.1, 0.2, 0.6])).toBe(
      'These add up to 90%, and must add up to 100%: 10% is left to give.',
    );
    expect(sumWords([0.6, 0.6])).toBe('These add up to 120%, and must add up to 100%: 20% is too much.');
  });
  it('time is weeks up to twelve, then months', () => {
    expect([1, 10.71, 12, 18.57, null].map(weeksWords)).toEqual([
      '1 week',
      '10.7 weeks',
      '12 weeks',
      '4.3 months',
      '–',
    ]);
  });
  it('a place is its key and back', () => {
    for (const place of [
      { placement: 'residential', provider: 'independent' as const },
      { placement: 'secure' },
      { placement: 'stay' },
    ])
      expect(placeOfKey(placeKey(place))).toEqual(place);
  });
});
