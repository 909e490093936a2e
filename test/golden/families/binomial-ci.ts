import { clopperPearson, wilson } from '../../../shared/stats/binomial-interval';

export function binomialCi({ x, n }: { readonly x: number; readonly n: number }) {
  const [cpLow, cpHigh] = clopperPearson(x, n);
  const [wilsonLow, wilsonHigh] = wilson(x, n);
  return {
    proportion: n === 0 ? null : x / n,
    cp_low: cpLow,
    cp_high: cpHigh,
    wilson_low: wilsonLow,
    wilson_high: wilsonHigh,
  };
}
