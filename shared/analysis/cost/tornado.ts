import type { Range } from '../../definitions/cost-definition';
import { brentRoot } from '../../stats/brent-root';
import { totalsOf } from './evaluate';
import type { TornadoBar } from './results';
import { type Central, evidenceParameter, rangesOf, varied } from './varied';

const labels: Readonly<Record<string, string>> = {
  probability: 'Chance of living elsewhere',
  deadweight: 'Deadweight',
  optimismBias: 'Optimism bias',
  discountRate: 'Discount rate',
  programme: "Programme's cost",
  horizonWeeks: 'Weeks counted',
  [evidenceParameter]: 'Graded evidence',
};

/** What a parameter is called: "Weekly cost of residential". */
export const parameterLabel = (name: string): string =>
  labels[name] ?? `Weekly cost: ${name.slice(name.indexOf('.') + 1)}`;

/** Net at the ends of each range, one parameter at a time, the others central; the widest first. */
export function tornadoOf(central: Central): TornadoBar[] {
  return rangesOf(central)
    .map(([parameter, range]) => barOf(central, parameter, range))
    .sort((one, other) => Math.abs(other.high - other.low) - Math.abs(one.high - one.low));
}

function barOf(central: Central, parameter: string, [lowValue, centralValue, highValue]: Range): TornadoBar {
  const net = (value: number) => {
    const { models, parameters } = varied(central, { [parameter]: value });
    return totalsOf(models, parameters).net;
  };
  const [low, high] = [net(lowValue), net(highValue)];
  return {
    parameter,
    label: parameterLabel(parameter),
    lowValue,
    centralValue,
    highValue,
    low,
    high,
    switchingValue: parameter === evidenceParameter ? null : crossing(net, lowValue, highValue, low, high),
  };
}

/** The value at which a programme neither gains nor loses; null where the range does not reach it. */
function crossing(net: (value: number) => number, from: number, to: number, low: number, high: number) {
  if (low === 0) return from;
  if (high === 0) return to;
  if (low > 0 === high > 0) return null;
  return brentRoot(net, from, to, 1e-9 * Math.max(1, Math.abs(to)));
}
