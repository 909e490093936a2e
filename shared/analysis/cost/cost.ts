import type { Database } from '../../database/database';
import { cohortDefinition } from '../../definitions/cohort-definition';
import type { CostDefinition } from '../../definitions/cost-definition';
import { showCount } from '../../domain/wording';
import { careHistories } from '../care-histories';
import { comparedChildren } from '../cohort/compared';
import { type Filtering, namedChildren } from '../cohort/named-children';
import type { Warning } from '../first-tables/results';
import { breakEvenOf } from './break-even-of';
import type { ChildModel } from './child-model';
import { type Costed, costedChildren, modelsOf, shownChild } from './costed-children';
import { drawsOf } from './draws';
import { totalsOf } from './evaluate';
import { pricesInForce } from './prices';
import type { CostResult, Totals } from './results';
import { answerInWords, statementsOf } from './statements';
import { tornadoOf } from './tornado';
import { type Central, centralOf, evidenceParameter, rangesOf, varied } from './varied';
import { byGrade, cashable, weekByWeek } from './whose';

/**
 * What a programme cost, what placements cost, and what may have been avoided.
 * @throws ComparisonRefused or CostRefused where the definition names what is not there, or mixes prices
 */
export async function cost(
  database: Database,
  definition: CostDefinition,
  filtering: Filtering,
): Promise<CostResult> {
  const named = await namedChildren(database, definition.include, definition.index, filtering);
  const historyOf = careHistories(database, {
    sql: 'SELECT value FROM json_each(?)',
    values: [JSON.stringify(named.map(({ child }) => child))],
  });
  const { compared, excluded } = comparedChildren(named, historyOf, daysFrom(definition));
  const prices = pricesInForce(database, definition);
  const costed = costedChildren(compared, definition, prices);
  const programmeCost =
    'total' in definition.programme
      ? definition.programme.total
      : definition.programme.perChild * compared.length;
  const central = centralOf(definition, prices, modelling(costed, definition, prices), programmeCost);
  const { models, parameters } = central;
  const totals = totalsOf(models, parameters);
  const byChild = new Map(models.map((model) => [model.child, model]));
  const result = {
    definition,
    prices,
    askedPrices: asked(costed),
    children: costed.map((child) => shownChild(child, byChild.get(child.compared.child), parameters)),
    excluded,
    priced: models.length,
    programmeCost,
    totals,
    breakEven: breakEvenOf(costed, programmeCost, definition),
    scenarios: { low: atEnd(central, 0), central: totals, high: atEnd(central, 2) },
    documentedOnly: documentedOnly(central),
    tornado: tornadoOf(central),
    draws: drawsOf(central),
    byGrade: byGrade(models, parameters),
    byBudget: Object.entries(definition.budgets).map(([budget, share]) => ({
      budget,
      adjusted: totals.adjusted * share,
    })),
    cashable: cashable(costed, models, parameters, prices),
    weekly: weekByWeek(costed, models, parameters),
    warnings: warningsOf(costed),
  };
  return { ...result, statements: statementsOf(result), words: answerInWords(result) };
}

/** Costs begin on the index date; nothing is matched, and nobody is left out for having few days. */
const daysFrom = ({ include, index, asAt, horizonWeeks }: CostDefinition) =>
  cohortDefinition.parse({
    include,
    index,
    asAt,
    before: { days: 1 },
    after: { days: horizonWeeks * 7 },
    matched: false,
  });

/** Models for another discount rate or horizon; paths are laid out again only where the horizon differs. */
function modelling(
  costed: readonly Costed[],
  definition: CostDefinition,
  prices: CostResult['prices'],
): (discountRate: number, horizonWeeks: number) => readonly ChildModel[] {
  const compared = costed.map((child) => child.compared);
  return (discountRate, horizonWeeks) =>
    modelsOf(
      horizonWeeks === definition.horizonWeeks
        ? costed
        : costedChildren(compared, definition, prices, horizonWeeks),
      discountRate,
    );
}

/** All ranges at one end together: chances, prices and durations. */
function atEnd(central: Central, end: 0 | 2): Totals {
  const changes = Object.fromEntries(
    rangesOf(central).map(([name, range]) => [
      name,
      name === evidenceParameter ? end : worst(name, range, end),
    ]),
  );
  const { models, parameters } = varied(central, changes);
  return totalsOf(models, parameters);
}

/** The low scenario is the one that avoids least: what takes from the answer is then at its high end. */
function worst(name: string, range: readonly [number, number, number], end: 0 | 2): number {
  const takesAway = ['deadweight', 'optimismBias', 'programme', 'discountRate'].includes(name);
  return takesAway ? range[end === 0 ? 2 : 0] : range[end];
}

/** Only children with documented evidence would have lived elsewhere; null where no evidence is graded. */
function documentedOnly({ models, parameters }: Central): Totals | null {
  if (models.every(({ counterfactual }) => counterfactual.grade === null)) return null;
  const stayed = models.map((model) =>
    model.counterfactual.grade === 'documented' ? model : { ...model, places: [] },
  );
  return totalsOf(stayed, parameters);
}

/** Each price that is lacking, with the children who wait for it. */
function asked(costed: readonly Costed[]): CostResult['askedPrices'] {
  const labels = [...new Set(costed.flatMap(({ missing }) => missing))].sort();
  return labels.map((label) => ({
    label,
    children: costed.filter(({ missing }) => missing.includes(label)).map(({ compared }) => compared.child),
  }));
}

function warningsOf(costed: readonly Costed[]): Warning[] {
  const doubled = costed.filter(({ path }) => path.doubled > 0);
  const unpriced = costed.filter(({ missing }) => missing.length > 0);
  const warnings: Warning[] = [];
  if (unpriced.length > 0)
    warnings.push({
      id: 'missing-prices',
      text: `${showCount(unpriced.length, 'child has', 'children have')} days without a price and ${unpriced.length === 1 ? 'is' : 'are'} left out of all sums: a price that is missing is not nought. Give the prices that are asked for.`,
      children: unpriced.map(({ compared }) => compared.child),
    });
  if (doubled.length > 0)
    warnings.push({
      id: 'overlapping-stays',
      text: `${showCount(doubled.length, 'child has', 'children have')} two placements on the same days (${showCount(
        doubled.reduce((sum, { path }) => sum + path.doubled, 0),
        'day',
      )} in all). Each day is counted once, at the placement that began last.`,
      children: doubled.map(({ compared }) => compared.child),
    });
  return warnings;
}
