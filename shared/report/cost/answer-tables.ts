import type { CostResult, Totals } from '../../analysis/cost/results';
import { showCount } from '../../domain/wording';
import { count, type Figure, type FigureTable, money, rate, text } from '../blocks/figure-table';
import { showRate } from '../cohort/estimate-words';
import { nothing, showPercentage } from '../figures';

/** The answer in a table of two columns: each figure with its words. */
export function answerTable({ totals, programmeCost, children, priced, breakEven }: CostResult): FigureTable {
  return {
    caption: 'The answer',
    columns: [text('Figure'), money('Pounds'), text('Note')],
    rows: [
      ["Programme's cost", programmeCost, ''],
      [
        'Avoided, gross',
        totals.gross,
        `Estimated, of ${showCount(priced, 'child', 'children')}${priced < children.length ? ` of ${children.length}` : ''}`,
      ],
      ['Avoided, adjusted', totals.adjusted, 'After deadweight and optimism; losses are kept whole'],
      ["Net of the programme's cost", totals.net, ''],
      ['Dearest place that might be avoided, a week', breakEven.dearestWeeklyCost, ''],
      ['What was lived, a week on average', breakEven.meanActualWeeklyCost, ''],
    ],
  };
}

/** What must be avoided for the programme to pay for itself. */
export function breakEvenTable({ breakEven, totals, children: all }: CostResult): FigureTable {
  const { weeks, probability, children, why } = breakEven;
  return {
    caption: 'Break-even and ratio',
    columns: [text('Figure'), text('Value'), text('Note')],
    rows: [
      ['Weeks avoided that pay for it, a child', showRate(weeks), why ?? ''],
      ['Share of the time observed', probability === null ? nothing : showPercentage(probability), ''],
      [
        'Children who must avoid it for all of the time observed',
        children === null ? nothing : `${showCount(children)} of ${showCount(all.length)}`,
        '',
      ],
      [
        'Avoided, adjusted, for each pound that the programme cost',
        showRate(totals.benefitCostRatio),
        'Pounds',
      ],
    ],
  };
}

/** All ranges at one end together, and only what is documented. */
export const scenariosTable = ({ scenarios, documentedOnly }: CostResult): FigureTable => ({
  caption: 'Low, central and high',
  columns: [
    text('Scenario'),
    money('Avoided, gross'),
    money('Avoided, adjusted'),
    money('Net'),
    rate('For each pound'),
  ],
  rows: [
    totalsRow('Low: all ranges at the end that avoids least', scenarios.low),
    totalsRow('Central', scenarios.central),
    totalsRow('High: all ranges at the end that avoids most', scenarios.high),
    ...(documentedOnly === null ? [] : [totalsRow('Documented evidence only', documentedOnly)]),
  ],
});

const totalsRow = (name: string, { gross, adjusted, net, benefitCostRatio }: Totals): Figure[] => [
  name,
  gross,
  adjusted,
  net,
  benefitCostRatio,
];

/** By the evidence that it rests on. */
export const gradesTable = ({ byGrade }: CostResult): FigureTable => ({
  caption: 'By evidence',
  columns: [text('Evidence'), count('Children'), money('Avoided, gross'), money('Avoided, adjusted')],
  rows: byGrade.map(({ label, children, gross, adjusted }) => [label, children.length, gross, adjusted]),
});

/** Which part of it is cash. */
export const cashTable = ({ cashable: { cash, capacity } }: CostResult): FigureTable => ({
  caption: 'Cash and capacity, of the gross',
  columns: [text('Part'), money('Pounds')],
  rows: [
    ['Places bought, of which one not bought is cash', cash],
    ["Capacity of the council's own, cash only if a post or a budget goes", capacity],
  ],
});

export const budgetsTable = ({ byBudget }: CostResult): FigureTable => ({
  caption: 'Whose budget',
  columns: [text('Budget'), money('Avoided, adjusted')],
  rows: byBudget.map(({ budget, adjusted }) => [budget, adjusted]),
});
