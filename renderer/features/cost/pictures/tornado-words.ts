import type { CostResult } from '../../../../shared/analysis/cost/results';
import { showMoney } from '../../../../shared/domain/wording';
import { estimated } from './estimated';
import type { TornadoLayout, TornadoRow } from './tornado-layout';

export const tornadoTitle = "Net of the programme's cost with one assumption at either end of its range";

/** What has to be known to read the bars. */
export const tornadoNotes = ({ rows, central }: TornadoLayout): string =>
  [
    `All others stay central, where net is ${showMoney(central)}.`,
    rows.some(({ switching }) => switching !== null)
      ? 'A diamond marks the value at which net is nought.'
      : 'No range alone brings net to nought.',
    'The ranges are judgements.',
    estimated,
  ].join(' ');

/** A bar in words, for whoever points at it or cannot see it. */
export const rowWords = ({ bar, ends, switching }: TornadoRow): string =>
  `${bar.label}: ${ends.map(({ value, net }) => `at ${value} net is ${showMoney(net)}`).join(', ')}${switching === null ? '' : `; nought at ${switching}`}`;

export const whyNoTornado = ({ tornado }: Pick<CostResult, 'tornado'>): string | null =>
  tornado.length === 0 ? 'No ranges are given, so that nothing says how sure this is.' : null;
