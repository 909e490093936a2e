import type { CostResult } from '../../analysis/cost/results';
import type { SheetColumn } from '../blocks/sheet-figures';
import { nothing } from '../figures';
import type { Assumptions } from './assumptions-sheet';
import { breakEvenFormulas } from './break-even-formulas';
import { over, type Rows } from './cell-address';
import { childColumns } from './children-sheet';
import { sheets } from './sheet-names';

/** A figure of the answer with the formula that it is worked out by. */
export interface AnswerFormula {
  readonly id: string;
  readonly name: string;
  readonly as: SheetColumn['as'];
  readonly text: string;
  readonly value: number | null;
  readonly how: string;
}

/** @param at where a figure that came before stands */
export function* answerFormulas(
  result: CostResult,
  assumptions: Assumptions,
  rows: Rows | null,
  at: (id: string) => string,
): Generator<AnswerFormula> {
  const { children, priced, programmeCost, totals } = result;
  const of = (column: number) => (rows === null ? null : over(sheets.children, column, rows));
  const sum = (column: keyof typeof childColumns) => {
    const range = of(childColumns[column]);
    return range === null ? '0' : `SUM(${range})`;
  };
  const counted = children.filter(({ missingPrices }) => missingPrices.length === 0);
  const sumOf = (value: (child: (typeof children)[number]) => number | null) =>
    counted.reduce((all, child) => all + (value(child) ?? 0), 0);
  const [ids, known] = [of(1), of(childColumns.known)];
  const figure = (
    id: string,
    name: string,
    as: SheetColumn['as'],
    text: string,
    value: number | null,
    how = '',
  ): AnswerFormula => ({ id, name, as, text, value, how });

  yield figure(
    'children',
    'Children who started',
    'count',
    ids === null ? '0' : `ROWS(${ids})`,
    children.length,
  );
  yield figure(
    'counted',
    'Children counted',
    'count',
    known === null ? '0' : `COUNTIF(${known},"yes")`,
    priced,
    'with a price for every day',
  );
  yield figure(
    'weeks',
    'Weeks counted',
    'rate',
    sum('counted'),
    sumOf(({ weeks }) => weeks),
  );
  yield figure(
    'actual',
    'Actual cost of placements',
    'money',
    sum('actual'),
    sumOf(({ actual }) => actual),
    'discounted',
  );
  yield figure(
    'otherwise',
    'Expected cost otherwise',
    'money',
    sum('counterfactual'),
    sumOf(({ counterfactual }) => counterfactual),
    'discounted; what would have happened is a judgement',
  );
  yield figure(
    'gross',
    'Avoided, gross',
    'money',
    sum('gross'),
    totals.gross,
    'estimated: otherwise less actual',
  );
  yield figure(
    'adjusted',
    'Avoided, adjusted',
    'money',
    sum('adjusted'),
    totals.adjusted,
    'after deadweight and optimism',
  );
  yield figure(
    'programme',
    "Programme's cost",
    'money',
    'total' in result.definition.programme
      ? assumptions.programme
      : `${assumptions.programme}*${at('children')}`,
    programmeCost,
  );
  yield figure(
    'net',
    'Net',
    'money',
    `${at('adjusted')}-${at('programme')}`,
    totals.net,
    "adjusted less the programme's cost",
  );
  yield figure(
    'ratio',
    'Avoided for each pound that the programme cost',
    'rate',
    `IF(${at('programme')}=0,"${nothing}",${at('adjusted')}/${at('programme')})`,
    totals.benefitCostRatio,
  );
  yield* breakEvenFormulas(
    result,
    assumptions,
    { plainCost: sum('plainCost'), dearest: of(childColumns.dearest) },
    at,
    figure,
  );
}
