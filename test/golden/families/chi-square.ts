import * as stats from '../../../shared/stats/chi-square';

export function chiSquare({ rows }: { readonly rows: readonly (readonly number[])[] }) {
  const found = stats.chiSquare(rows);
  return {
    ...(found.undefinedBecause === null
      ? {}
      : { status: `undefined: ${found.undefinedBecause}; drop it first` }),
    chisq: found.chiSquare,
    df: found.degreesOfFreedom,
    p: found.p,
    min_expected: found.smallestExpected,
    cramers_v: found.cramersV,
    chisq_yates: found.corrected,
    p_yates: found.pCorrected,
    expected_counts: found.expected,
  };
}
