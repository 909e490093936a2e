import type { CostResult, TornadoBar } from '../../analysis/cost/results';
import { showCount } from '../../domain/wording';
import { type Block, said, tabled } from '../blocks/block';
import { count, type Figure, type FigureTable, money, text } from '../blocks/figure-table';
import { parameterValue } from './parameter-value';

/** Each parameter at both ends of its range, and the draws: as they were worked out. */
export function rangesBlocks(result: CostResult): readonly Block[] {
  const { draws, tornado, definition } = result;
  return [
    said('title')('Ranges and draws'),
    said('text')(
      'As they were worked out, given as values: they do not follow when an assumption is changed here.',
    ),
    ...(tornado.length === 0 ? [said('text')('No ranges are given.')] : [tabled(tornadoTable(tornado))]),
    ...(draws === null
      ? []
      : [
          tabled(drawsTable(result, draws)),
          said('text')(
            `${showCount(draws.count)} draws, seed ${draws.seed}, distribution ${definition.distribution}. The ranges are judgements, and so is the share above nought.`,
          ),
          tabled(histogramTable(draws)),
        ]),
  ];
}

/** Net at both ends of each range. */
export const tornadoTable = (tornado: readonly TornadoBar[]): FigureTable => ({
  caption: 'Net with one parameter at either end of its range',
  columns: [
    text('Parameter'),
    text('Low value'),
    text('Central value'),
    text('High value'),
    money('Net at low'),
    money('Net at high'),
    text('Net is nought at'),
  ],
  rows: tornado.map((bar): Figure[] => [
    bar.label,
    parameterValue(bar.parameter, bar.lowValue),
    parameterValue(bar.parameter, bar.centralValue),
    parameterValue(bar.parameter, bar.highValue),
    bar.low,
    bar.high,
    bar.switchingValue === null ? 'not within the range' : parameterValue(bar.parameter, bar.switchingValue),
  ]),
});

type Drawn = NonNullable<CostResult['draws']>;

/** The draws in five numbers. */
export const drawsTable = ({ totals }: Pick<CostResult, 'totals'>, draws: Drawn): FigureTable => ({
  caption: 'Net over all draws',
  columns: [text('Figure'), money('Net')],
  rows: [
    ['One in ten draws is below', draws.p10],
    ['Half of the draws are below', draws.p50],
    ['Nine in ten draws are below', draws.p90],
    ['Central', totals.net],
    [`Share of draws above nought: ${Number((draws.probabilityPositive * 100).toFixed(1))}%`, null],
  ],
});

const histogramTable = ({ histogram }: Drawn): FigureTable => ({
  caption: 'Draws by net',
  columns: [money('From'), money('To'), count('Draws')],
  rows: histogram.map(({ from, to, count: drawn }) => [from, to, drawn]),
});
