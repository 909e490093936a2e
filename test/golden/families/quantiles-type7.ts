import { quantileType7 } from '../../../shared/stats/quantile';
import { spreadOf } from '../../../shared/stats/spread';

interface Values {
  readonly x: readonly number[];
  readonly probs: readonly number[];
}

export function quantilesType7({ x, probs }: Values) {
  const spread = spreadOf(x);
  return {
    quantiles: probs.map((p) => quantileType7(x, p)),
    mean: spread.mean,
    sd: spread.sd,
    iqr: spread.interquartileRange,
    median: spread.median,
    mad_raw: spread.medianDeviation,
  };
}
