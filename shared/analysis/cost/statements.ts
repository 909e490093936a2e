import type { CostDefinition } from '../../definitions/cost-definition';
import { showCount, showDay, showMoney } from '../../domain/wording';
import type { CostResult } from './results';

type Stated = Omit<CostResult, 'statements' | 'words'>;

const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`;
const ratio = (value: number): string => value.toFixed(2);

/** What must stand beside every figure, and goes with every export; nobody can take any of it away. */
export function statementsOf(stated: Stated): string[] {
  const { definition } = stated;
  return [
    `This is estimated cost avoidance, not cash released. ${cash(stated)}`,
    observed(stated),
    counterfactual(stated),
    pricesUsed(stated),
    `The programme's cost is ${showMoney(stated.programmeCost)}${'perChild' in definition.programme ? ` (${showMoney(definition.programme.perChild)} for each of ${showCount(stated.children.length, 'child', 'children')} who started)` : ' in all'}. ${definition.programmeIncludes === '' ? 'What it includes and what it leaves out has not been written down.' : `Included and left out: ${definition.programmeIncludes}`}`,
    adjustments(definition),
    range(stated),
    breakEvenSaid(stated),
    `Whose budget: ${stated.byBudget.map(({ budget, adjusted }) => `${budget} ${showMoney(adjusted)}`).join(', ')}.`,
    'There is no comparison group. Children were referred at a point of crisis, when some would have become settled anyway.',
    `Only days observed up to and including ${showDay(definition.asAt)} are counted, at most ${showCount(definition.horizonWeeks, 'week')} for a child. Nothing is projected beyond.`,
  ];
}

function cash({ cashable: { cash: bought, capacity }, totals }: Stated): string {
  if (totals.gross === 0) return 'Nothing is estimated to have been avoided.';
  return `Before adjustment it is made up of ${showMoney(bought)} for places bought from independent providers, of which one not bought is cash, and ${showMoney(capacity)} for the council's own capacity, which is cash only if a post or a budget goes.`;
}

function observed({ children, excluded, priced }: Stated): string {
  const weeks = children.reduce((sum, child) => sum + child.weeks, 0);
  const unpriced = children.length - priced;
  const left =
    unpriced === 0
      ? ''
      : ` ${showCount(unpriced, 'child lacks', 'children lack')} a price for some days and ${unpriced === 1 ? 'is' : 'are'} left out of the sums.`;
  return `${showCount(children.length, 'child', 'children')} who started and were in care that day, ${Math.round(weeks)} weeks observed in all; ${excluded.length === 0 ? 'nobody is left out' : `${showCount(excluded.length, 'child is', 'children are')} left out and listed`}.${left} Everyone who started is in, also those who moved to residential care.`;
}

function counterfactual({ definition, byGrade }: Stated): string {
  const { judgedBy, judgedOn } = definition.counterfactual;
  const who = judgedBy === '' ? 'nobody is named as having judged it' : `judged by ${judgedBy}`;
  const when = judgedOn === undefined ? '' : ` on ${showDay(judgedOn)}`;
  const grades = byGrade.map(({ label, children }) => `${label}: ${children.length}`).join('; ');
  return `What would have happened is a judgement: ${who}${when}. It should have been written down before outcomes were known. By evidence: ${grades === '' ? 'no child' : grades}.`;
}

function pricesUsed({ definition, prices }: Stated): string {
  const used = [...new Set(prices.map(({ source }) => source).filter((source) => source !== ''))];
  const years = [...new Set(prices.map(({ priceYear }) => priceYear).filter((year) => year !== ''))];
  const base = definition.priceYear ?? (years.length === 1 ? years[0] : undefined);
  const bases = [...new Set(prices.map(({ basis }) => basis).filter((basis) => basis !== ''))];
  return `Unit costs: ${used.length === 0 ? 'no source is given' : used.join('; ')}. Price year: ${base ?? (years.join(', ') || 'not given')}${years.length > 1 && definition.deflators ? ', brought together with the deflators given' : ''}. Basis: ${bases.length === 0 ? 'not given; averages and marginal prices differ' : bases.join('; ')}. A stay's own weekly cost is taken first, in the prices it was recorded in.`;
}

function adjustments({ deadweight, optimismBias, optimismByGrade, discountRate }: CostDefinition): string {
  const grades = Object.entries(optimismByGrade).map(([grade, bias]) => `${grade} ${percent(bias)}`);
  return `Deadweight ${percent(deadweight)}, optimism bias ${percent(optimismBias)}${grades.length === 0 ? '' : ` (${grades.join(', ')})`}, discounted at ${percent(discountRate)} after each 52 weeks. Losses are kept whole: neither shrinks them.`;
}

function range({ scenarios: { low, central, high }, draws, definition }: Stated): string {
  const drawn =
    draws === null || Object.keys(definition.ranges).length === 0
      ? ' No ranges are given, so that nothing says how sure this is.'
      : ` Of ${showCount(draws.count)} draws of the ranges (seed ${draws.seed}), the middle eight in ten lie between ${showMoney(draws.p10)} and ${showMoney(draws.p90)}; ${percent(draws.probabilityPositive)} gain more than the programme cost. The ranges are judgements, and so is that chance.`;
  return `Net of the programme's cost: low ${showMoney(low.net)}, central ${showMoney(central.net)}, high ${showMoney(high.net)}.${drawn}`;
}

function breakEvenSaid({ breakEven, children }: Stated): string {
  const { weeks, probability, dearestWeeklyCost, meanActualWeeklyCost, why } = breakEven;
  if (weeks === null || dearestWeeklyCost === null || meanActualWeeklyCost === null)
    return `Break-even is not defined. ${why ?? ''}`.trim();
  const each = `${ratio(weeks)} weeks a child at ${showMoney(dearestWeeklyCost)} instead of ${showMoney(meanActualWeeklyCost)} a week would pay for the programme`;
  if (probability === null || breakEven.children === null) return `Break-even: ${each}. ${why ?? ''}`.trim();
  return `Break-even: ${each}; that is ${percent(probability)} of the time observed, or ${breakEven.children} of ${showCount(children.length, 'child', 'children')} for all of it. This claims nothing about what would have happened.`;
}

/** The answer as a paragraph. */
export function answerInWords(stated: Stated): string {
  const { totals, programmeCost, children, breakEven } = stated;
  if (children.length === 0) return 'Nobody could be costed; who was left out, and why, is listed.';
  const ratioSaid =
    totals.benefitCostRatio === null
      ? ''
      : `, ${ratio(totals.benefitCostRatio)} for each pound that the programme cost`;
  const pays =
    breakEven.children === null
      ? ''
      : ` It pays for itself if ${showCount(breakEven.children, 'child', 'children')} of ${children.length} would otherwise have lived in the dearer placement for as long as was observed.`;
  return `The programme cost ${showMoney(programmeCost)}.${pays} By the judgement of what would have happened, an estimated ${showMoney(totals.gross)} of placement cost was ${totals.gross < 0 ? 'added' : 'avoided'}, ${showMoney(totals.adjusted)} after deadweight and optimism: net ${showMoney(totals.net)}${ratioSaid}.`;
}
