import type { CostResult, Draws } from '../../../../shared/analysis/cost/results';
import { showCount, showMoney } from '../../../../shared/domain/wording';

import { estimated } from './estimated';

export const drawsTitle = "Net of the programme's cost over all draws of the ranges";

/** `97%`; never all or nothing where a single draw says otherwise. */
export function shareAbove({ probabilityPositive: share }: Draws): string {
  if (share > 0.99 && share < 1) return 'more than 99%';
  if (share < 0.01 && share > 0) return 'less than 1%';
  return `${Math.round(share * 100)}%`;
}

export const drawsNotes = (draws: Draws): string =>
  `${showCount(draws.count)} draws, seed ${draws.seed}: ${shareAbove(draws)} above nought. The ranges are judgements, and so is that share. ${estimated}`;

export const drawsSummary = (draws: Draws): string =>
  `One in ten draws lies below ${showMoney(draws.p10)}, half below ${showMoney(draws.p50)}, nine in ten below ${showMoney(draws.p90)}. ${drawsNotes(draws)}`;

export const whyNoDraws = ({ draws }: Pick<CostResult, 'draws'>): string =>
  draws === null
    ? 'No draws were made, so there is nothing to draw.'
    : 'No ranges are given that could be drawn from: every draw is the same.';
