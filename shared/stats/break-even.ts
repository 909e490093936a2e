export interface BreakEvenInput {
  readonly programmeCost: number;
  /** Weekly price of what may be avoided, and of what happened instead. */
  readonly high: number;
  readonly low: number;
  readonly horizonWeeks: number;
  readonly children: number;
  readonly deadweight: number;
  readonly optimism: number;
}

export interface BreakEvenAnswer {
  /** Weeks avoided that pay `programmeCost`; null where the price difference, after adjustment, is not above 0. */
  readonly weeks: number | null;
  /** Weeks over the horizon; null above 1: it cannot break even within it. */
  readonly probability: number | null;
  /** The least whole number of the children who must each avoid the whole horizon; null where the probability is. */
  readonly children: number | null;
}

const almost = 1e-9;

/** How much dearer care must be avoided for a programme to pay for itself? Needs no claim of what would have happened. */
export function breakEven(input: BreakEvenInput): BreakEvenAnswer {
  const { programmeCost, high, low, horizonWeeks, children, deadweight, optimism } = input;
  const worth = (high - low) * (1 - optimism) * (1 - deadweight);
  if (!(worth > 0)) return { weeks: null, probability: null, children: null };
  const weeks = programmeCost / worth;
  const probability = weeks / horizonWeeks;
  if (!(probability <= 1)) return { weeks, probability: null, children: null };
  // A share such as 0.25 of 24 must not become seven by the last digit of a fraction.
  return { weeks, probability, children: Math.ceil(children * probability - almost) };
}
