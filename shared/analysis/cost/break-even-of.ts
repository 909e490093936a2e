import type { CostDefinition } from '../../definitions/cost-definition';
import { breakEven } from '../../stats/break-even';
import type { Costed } from './costed-children';
import type { BreakEven } from './results';

const unknown = { weeks: null, probability: null, children: null } as const;

/**
 * What must be avoided for the programme to pay for itself: needs no claim of what would have happened. The dearest place that
 * any counterfactual names stands against the mean price of a week that was really lived.
 */
export function breakEvenOf(
  costed: readonly Costed[],
  programmeCost: number,
  { deadweight, optimismBias }: CostDefinition,
): BreakEven {
  const priced = costed.filter(({ missing }) => missing.length === 0);
  const weeks = priced.map(({ path }) => ((path.steps.at(-1)?.to ?? 0) - (path.steps[0]?.from ?? 0)) / 7);
  const allWeeks = weeks.reduce((sum, one) => sum + one, 0);
  const elsewhere = priced.flatMap(({ counterfactual }) =>
    counterfactual.places.flatMap(({ own, price }) => own ?? price?.weeklyCost ?? []),
  );
  const dearest = elsewhere.length === 0 ? null : Math.max(...elsewhere);
  const mean = allWeeks === 0 ? null : priced.reduce((sum, child) => sum + plainCost(child), 0) / allWeeks;
  const prices = { dearestWeeklyCost: dearest, meanActualWeeklyCost: mean };
  if (mean === null)
    return { ...unknown, ...prices, why: 'No child with a price for every day is observed.' };
  if (dearest === null)
    return { ...unknown, ...prices, why: 'No place elsewhere is named that could have been avoided.' };
  const found = breakEven({
    programmeCost: programmeCost / costed.length,
    high: dearest,
    low: mean,
    horizonWeeks: allWeeks / priced.length,
    children: costed.length,
    deadweight,
    optimism: optimismBias,
  });
  if (found.weeks === null)
    return {
      ...found,
      ...prices,
      why: 'A week elsewhere would not have cost more than a week as it was, after deadweight and optimism: there is nothing to break even with.',
    };
  if (found.probability === null)
    return {
      ...found,
      ...prices,
      why: 'More weeks would have to be avoided than were observed: it cannot break even within them.',
    };
  return { ...found, ...prices };
}

/** Undiscounted pounds. */
const plainCost = ({ path }: Costed): number =>
  path.steps.reduce(
    (sum, { from, to, own, price }) => sum + ((own ?? price?.weeklyCost ?? 0) * (to - from)) / 7,
    0,
  );
