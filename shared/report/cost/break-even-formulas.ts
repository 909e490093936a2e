import type { CostResult } from '../../analysis/cost/results';
import type { SheetColumn } from '../blocks/sheet-figures';
import { nothing } from '../figures';
import type { AnswerFormula } from './answer-formulas';
import type { Assumptions } from './assumptions-sheet';

type Figured = (
  id: string,
  name: string,
  as: SheetColumn['as'],
  text: string,
  value: number | null,
  how?: string,
) => AnswerFormula;

/** What must be avoided for the programme to pay for itself, step by step. */
export function* breakEvenFormulas(
  { breakEven, definition: { deadweight, optimismBias } }: CostResult,
  assumptions: Assumptions,
  { plainCost, dearest }: { readonly plainCost: string; readonly dearest: string | null },
  at: (id: string) => string,
  figure: Figured,
): Generator<AnswerFormula> {
  const { meanActualWeeklyCost: mean, dearestWeeklyCost: high, weeks, probability, children } = breakEven;
  const worth = mean === null || high === null ? null : (high - mean) * (1 - optimismBias) * (1 - deadweight);
  const when = (condition: string, text: string) => `IF(${condition},${text},"${nothing}")`;
  yield figure(
    'mean',
    'Break-even: what was lived, a week on average',
    'money',
    when(`${at('weeks')}>0`, `${plainCost}/${at('weeks')}`),
    mean,
    'not discounted',
  );
  yield figure(
    'dearest',
    'Break-even: dearest place that might be avoided, a week',
    'money',
    dearest === null ? `"${nothing}"` : when(`COUNT(${dearest})>0`, `MAX(${dearest})`),
    high,
  );
  yield figure(
    'worth',
    'Break-even: worth of a week avoided',
    'money',
    when(
      `AND(ISNUMBER(${at('mean')}),ISNUMBER(${at('dearest')}))`,
      `(${at('dearest')}-${at('mean')})*(1-${assumptions.optimismBias})*(1-${assumptions.deadweight})`,
    ),
    worth,
    'difference after deadweight and optimism',
  );
  yield figure(
    'breakEvenWeeks',
    'Break-even: weeks avoided, a child',
    'rate',
    when(
      `ISNUMBER(${at('worth')})`,
      when(`${at('worth')}>0`, `${at('programme')}/${at('children')}/${at('worth')}`),
    ),
    weeks,
    breakEven.why ?? "the programme's cost a child by the worth of a week",
  );
  const share = `${at('breakEvenWeeks')}/(${at('weeks')}/${at('counted')})`;
  yield figure(
    'share',
    'Break-even: share of the weeks observed',
    'share',
    when(`ISNUMBER(${at('breakEvenWeeks')})`, when(`${share}<=1`, share)),
    probability,
    'a dash where more would be needed than were observed',
  );
  yield figure(
    'breakEvenChildren',
    'Break-even: children, each for all of the weeks observed',
    'count',
    when(`ISNUMBER(${at('share')})`, `ROUNDUP(MAX(0,${at('children')}*${at('share')}-0.000000001),0)`),
    children,
    'rounded up to whole children',
  );
}
