import type { CostDefinition } from '../../../../shared/definitions/cost-definition';

/** Whether anybody has judged where children would have lived; without a judgement nothing can have been avoided. */
export const isJudged = ({
  counterfactual: { default: usual, children },
}: Pick<CostDefinition, 'counterfactual'>): boolean =>
  Object.keys(children).length > 0 ||
  usual.some(({ placement, probability }) => placement.trim().toLowerCase() !== 'stay' && probability > 0);
