import type { Comparator } from '../../../../shared/definitions/cohort-definition';
import type { ChosenComparison } from '../../../../shared/definitions/saved-comparison';

/** The group that is offered first: referred as the others were, and not picked up. */
export const firstComparator = ({ include }: Pick<ChosenComparison, 'include'>): Comparator =>
  include.table === 'programme'
    ? {
        include: { table: 'programme', decision: ['not picked up'] },
        index: 'referral_date',
        delay: 'same',
        name: 'Not picked up',
      }
    : {
        include: { table: include.table },
        index: 'programme.referral_date',
        delay: 0,
        name: 'Comparison group',
      };
