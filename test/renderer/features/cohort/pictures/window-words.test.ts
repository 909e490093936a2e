import { describe, expect, it } from 'vitest';
import {
  indexMark,
  indexName,
  windowsName,
} from '../../../../../renderer/features/cohort/pictures/window-words';
import { type CohortAsked, cohortDefinition } from '../../../../../shared/definitions/cohort-definition';

const asked = (definition: Partial<CohortAsked>) =>
  cohortDefinition.parse({ asAt: '2018-03-31', ...definition });

describe('windows in a title', () => {
  it('are named by their length where both have one', () => {
    expect(windowsName(asked({}))).toBe('six months before and after the start');
    expect(windowsName(asked({ before: { days: 365 } }))).toBe('before and after the start');
  });

  it('are named by what they lie around', () => {
    const referral = asked({ index: 'referral_date' });
    expect([indexName(referral), indexMark(referral)]).toEqual(['referral', 'Referral']);
    const stays = asked({ include: { table: 'placement' } });
    expect([indexName(stays), indexMark(stays)]).toEqual(['the index date', 'Index date']);
    expect(indexName(asked({ index: 'event.date' }))).toBe('the index date');
  });
});
