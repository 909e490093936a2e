import * as stats from '../../../shared/stats/unequal-window-expectation';

interface Windows {
  readonly n: number;
  readonly x_long: number;
  readonly c_threshold: number;
  readonly months_long: number;
  readonly months_short: number;
  readonly x_short?: number;
  readonly dispersion?: number | null;
}

export function unequalWindowExpectation({ x_short, dispersion, ...windows }: Windows) {
  const found = stats.unequalWindowExpectation({
    children: windows.n,
    reachedInLong: windows.x_long,
    atLeast: windows.c_threshold,
    longExposure: windows.months_long,
    shortExposure: windows.months_short,
    ...(x_short === undefined ? {} : { reachedInShort: x_short }),
    ...(typeof dispersion === 'number' ? { dispersion } : {}),
  });
  return {
    implied_mean_long: found.impliedMeanLong,
    implied_prob_short: found.impliedProbabilityShort,
    expected_children_short: found.expectedChildrenShort,
    prob_observed_or_fewer: found.probabilityObservedOrFewer,
  };
}
