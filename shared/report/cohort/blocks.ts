import type { FlowStep, OutcomeResult } from '../../analysis/cohort/results';
import { showCount } from '../../domain/wording';
import { nothing } from '../figures';

/** From those whom the definition names to those whose outcome is known: `Named: 24. Compared: 21.` */
export const flowLine = (flow: readonly FlowStep[]): string =>
  flow
    .map(
      ({ label, children }) => `${label}: ${children.value === null ? nothing : showCount(children.value)}.`,
    )
    .join(' ');

/** An outcome's finding; without one where it could not be counted. */
export const isCounted = ({ before }: OutcomeResult): boolean => before.events.value !== null;
