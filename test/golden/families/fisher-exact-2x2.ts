import { conditionalOddsRatio } from '../../../shared/stats/fisher-exact';

interface Table {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

export function fisherExact2x2({ a, b, c, d }: Table) {
  const found = conditionalOddsRatio(a, b, c, d);
  return {
    p_two_sided: found.p,
    odds_ratio_sample: found.sampleOddsRatio,
    odds_ratio_cmle: found.estimate,
    or_ci95_low: found.low,
    or_ci95_high: found.high,
    p_less: found.pLess,
    p_greater: found.pGreater,
  };
}
