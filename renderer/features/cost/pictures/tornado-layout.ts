import type { CostResult, TornadoBar } from '../../../../shared/analysis/cost/results';
import { parameterValue } from '../../../../shared/report/cost/parameter-value';
import { aroundNought } from './pound-axis';

/** One end of a bar: where net comes to lie when the parameter has that value. */
export interface TornadoEnd {
  readonly net: number;
  /** The parameter's value there, in words. */
  readonly value: string;
  readonly of: 'low' | 'high';
  /** On which side of the bar it is written. */
  readonly side: 'left' | 'right';
}

export interface TornadoRow {
  readonly bar: TornadoBar;
  readonly ends: readonly [TornadoEnd, TornadoEnd];
  /** The value at which net is nought, in words. */
  readonly switching: string | null;
}

export interface TornadoLayout {
  /** The widest first. */
  readonly rows: readonly TornadoRow[];
  readonly central: number;
  /** Holds all bars and nought, with room for the values at the ends. */
  readonly range: readonly [number, number];
}

/** The bars around the central net. */
export function tornadoLayout({ tornado, totals }: Pick<CostResult, 'tornado' | 'totals'>): TornadoLayout {
  const rows = [...tornado]
    .sort((one, other) => Math.abs(other.high - other.low) - Math.abs(one.high - one.low))
    .map((bar): TornadoRow => {
      const isRising = bar.high >= bar.low;
      const end = (of: 'low' | 'high'): TornadoEnd => ({
        net: bar[of],
        value: parameterValue(bar.parameter, of === 'low' ? bar.lowValue : bar.highValue),
        of,
        side: (of === 'low') === isRising ? 'left' : 'right',
      });
      const { switchingValue } = bar;
      return {
        bar,
        ends: [end('low'), end('high')],
        switching: switchingValue === null ? null : parameterValue(bar.parameter, switchingValue),
      };
    });
  const nets = [totals.net, ...rows.flatMap(({ bar }) => [bar.low, bar.high])];
  const [from, to] = aroundNought(nets, 0);
  const room = (to - from || 1) * 0.14;
  return { rows, central: totals.net, range: [from - room, to + room] };
}
