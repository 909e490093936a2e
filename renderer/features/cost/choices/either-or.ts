import type { ChosenCalculation } from '../../../../shared/definitions/saved-calculation';

type Judged = Pick<ChosenCalculation, 'counterfactual' | 'deadweight' | 'ranges'>;

/** Why no deadweight can be given, or null where one can: a chance of staying as it was is deadweight already. */
export function deadweightClosed({ counterfactual, deadweight }: Judged): string | null {
  if (deadweight > 0) return null;
  const usual = counterfactual.default.some(({ probability }) => probability > 0 && probability < 1);
  const ofChildren = Object.keys(counterfactual.children).length;
  if (!usual && ofChildren === 0) return null;
  return 'Closed while chances are given: a chance of staying as it was is deadweight already, and would be counted twice.';
}

/** Why no chances can be given, or null where they can. */
export const probabilitiesClosed = ({ deadweight, ranges }: Judged): string | null =>
  deadweight > 0 || (ranges.deadweight?.[2] ?? 0) > 0
    ? 'Closed while a deadweight is given: it stands for the chance of staying as it was already. Set deadweight to nought to give chances.'
    : null;
