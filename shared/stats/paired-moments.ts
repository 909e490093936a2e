import { pairedDifferences } from './paired-differences';

/** Means, spreads and how the two sides go together. Spreads are null below two pairs. */
export interface PairedMoments {
  readonly n: number;
  readonly meanBefore: number | null;
  readonly meanAfter: number | null;
  /** Standard deviations, of n - 1. */
  readonly sdBefore: number | null;
  readonly sdAfter: number | null;
  readonly covariance: number | null;
  /** Null also where one side never varies. */
  readonly correlation: number | null;
  /** Of after minus before. */
  readonly meanDifference: number | null;
  /** Exactly 0 where all differences agree to ten places. */
  readonly sdDifference: number | null;
}

/** What is to be known of pairs before any test. */
export function pairedMoments(before: readonly number[], after: readonly number[]): PairedMoments {
  const differences = pairedDifferences(before, after);
  const n = differences.length;
  const [one, other] = [centred(before), centred(after)];
  const ofPairs = (sum: number) => (n < 2 ? null : sum / (n - 1));
  const change = centred(after.map((value, i) => value - (before[i] ?? 0)));
  const [sdBefore, sdAfter] = [root(ofPairs(product(one, one))), root(ofPairs(product(other, other)))];
  const covariance = ofPairs(product(one, other));
  const alike = differences.every((difference) => difference === differences[0]);
  return {
    n,
    meanBefore: mean(before),
    meanAfter: mean(after),
    sdBefore,
    sdAfter,
    covariance,
    correlation: covariance === null || !sdBefore || !sdAfter ? null : covariance / (sdBefore * sdAfter),
    meanDifference: mean(after.map((value, i) => value - (before[i] ?? 0))),
    sdDifference: n >= 2 && alike ? 0 : root(ofPairs(product(change, change))),
  };
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Each value less the mean; all zero where the values are equal, whatever rounding makes of their mean. */
function centred(values: readonly number[]): number[] {
  const middle = mean(values) ?? 0;
  return values.every((value) => value === values[0])
    ? values.map(() => 0)
    : values.map((value) => value - middle);
}

const product = (xs: readonly number[], ys: readonly number[]) =>
  xs.reduce((sum, x, i) => sum + x * (ys[i] ?? 0), 0);

const root = (value: number | null) => (value === null ? null : Math.sqrt(value));
