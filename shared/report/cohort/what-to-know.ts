import type { CohortResult, OutcomeResult } from '../../analysis/cohort/results';

/** Stands in every export that names children, or counts few of them. */
export const disclosure = {
  children:
    'This holds the numbers of single children: check your disclosure rules before it leaves the team.',
  counts: 'Numbers below 5 can point to a child: check your disclosure rules before this leaves the team.',
} as const;

/** Everything a reader must know beside the numbers of one outcome, a sentence or a few each. */
export function whatToKnow(outcome: OutcomeResult, { warnings }: Pick<CohortResult, 'warnings'>): string[] {
  const reasons = [
    outcome.before.events.why,
    outcome.after.events.why,
    outcome.before.rate.why,
    outcome.after.rate.why,
    outcome.rateRatio.why,
  ].filter((why) => why !== undefined);
  return [...new Set([...[...outcome.warnings, ...warnings].map(({ text }) => text), ...reasons])];
}
