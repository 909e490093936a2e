import type { ChangedCategory, Estimate, OutcomeResult, RateRatio } from '../../analysis/cohort/results';
import { showCount } from '../../domain/wording';
import { type Figure, type FigureTable, interval, note, p, rate, text } from '../blocks/figure-table';
import { showRate } from './estimate-words';

/** How much it changed, by every way it was worked out: the effect, its interval, then p. */
export function testsTable(outcome: OutcomeResult): FigureTable {
  const { rateRatio, exactRateRatio, earlierRateRatio, mcnemarAny, mcnemarTwoOrMore } = outcome;
  return {
    caption: 'How much it changed',
    columns: [text('Figure'), rate('Value'), interval, p('p'), note('Note')],
    rows: [
      ratioRow('Ratio of the rates, after to before', rateRatio, methods[rateRatio.method]),
      [
        'The same with any one child left out',
        null,
        { low: rateRatio.leaveOneOutLow, high: rateRatio.leaveOneOutHigh },
        null,
        'The lowest and the highest ratio; not an interval.',
      ],
      ratioRow(
        'Ratio of the rates, exact',
        exactRateRatio,
        'Conditional test; holds where events are separate from one another.',
      ),
      ratioRow('Months 1 to 6 to months -12 to -7', earlierRateRatio, methods[earlierRateRatio.method]),
      ...pairedRows(outcome),
      ...categoryRows('Children with any', mcnemarAny),
      ...categoryRows('Children with two or more', mcnemarTwoOrMore),
      [
        'Largest share of all events due to one child',
        outcome.largestShare === null ? null : Math.round(outcome.largestShare * 1000) / 10,
        null,
        null,
        'Per cent.',
      ],
    ],
  };
}

const methods: Readonly<Record<RateRatio['method'], string>> = {
  jackknife: 'Interval and p from leaving out one child at a time.',
  exact: 'Exact interval and p.',
};

const ratioRow = (
  name: string,
  ratio: Estimate & { readonly p: number | null },
  otherwise: string,
): Figure[] => [name, ratio.estimate, ratio, ratio.p, ratio.why ?? otherwise];

function pairedRows({ signedRank, comparedBy }: OutcomeResult): Figure[][] {
  const { typicalChange, p: probability, why, changed, wPlus, wMinus, rankBiserial } = signedRank;
  const unit = comparedBy === 'counts' ? 'events' : 'events per 10 child-months';
  const words = `Exact signed-rank test; ${showCount(changed, 'child', 'children')} changed${wPlus === null || wMinus === null ? '' : `, ranks up ${showRate(wPlus)}, down ${showRate(wMinus)}`}.`;
  return [
    [`Typical change of a child, in ${unit}`, typicalChange, null, probability, why ?? words],
    ['Rank-biserial correlation', rankBiserial, null, null, 'From -1, all fewer, to 1, all more.'],
  ];
}

function categoryRows(name: string, category: ChangedCategory | null): Figure[][] {
  if (category === null)
    return [[name, null, null, null, 'Not compared: the windows differ in length, so that counts do too.']];
  const { beforeOnly, afterOnly, p: middle, pExact, why } = category;
  const words = `Before only: ${beforeOnly}; after only: ${afterOnly}. ${why ?? "McNemar's test, mid-p."}`;
  return [
    [name, null, null, middle, words],
    ...(pExact === null ? [] : [[`${name}, exact`, null, null, pExact, "McNemar's exact test."]]),
  ];
}
