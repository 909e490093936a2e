import { describe, expect, it } from 'vitest';
import { firstComparison } from '../../../../renderer/features/cohort/choices/chosen';
import { beginHistory, stepped, undone } from '../../../../renderer/features/pivot/history';
import { everything } from '../../../../renderer/features/quality/filter-findings';
import { comparable } from '../../../../renderer/features/work/comparable';
import {
  lostOnClosing,
  lostTo,
  newWork,
  type Stake,
  statusOf,
} from '../../../../renderer/features/work/new-work';
import { gatherChoices, statesOfChoices } from '../../../../renderer/features/work/view-choices';
import { timelineDefinition } from '../../../../shared/definitions/timeline-definition';
import { today } from '../../../../shared/domain/today';
import { madeWork } from '../../../work-file/made-work';

const { choices } = madeWork();
const day = '2019-05-06';

describe('what is chosen in the views', () => {
  it('comes back from the states that it was put into, on another day too', () => {
    expect(gatherChoices(statesOfChoices(choices, day), day)).toEqual(choices);
    expect(gatherChoices(statesOfChoices(choices, day), '2020-01-01')).toEqual(choices);
  });
  it('is nothing where each view is as at the beginning', () => {
    const beginning = {
      'timeline definition': timelineDefinition.parse({ latest: day }),
      'first-tables': { asAt: null, beforeMonths: 12, countAway: false },
      quality: everything(),
      pivot: beginHistory(choices.pivot),
      cohort: beginHistory(firstComparison),
      'cost columns': [],
      sql: { statement: '  ', waits: false },
      'some other view': 'anything',
    };
    expect(gatherChoices(beginning, today())).toEqual({});
    expect(gatherChoices({ pivot: null }, day)).toEqual({});
  });
  it('is nothing again once every step was taken back', () => {
    const changed = stepped(beginHistory(firstComparison), { ...firstComparison, matched: false });
    expect(gatherChoices({ cohort: changed }, day).cohort?.matched).toBe(false);
    expect(gatherChoices({ cohort: undone(changed) }, day)).toEqual({});
  });
  it('is what a file holds, also of a pivot that nobody has changed since', () => {
    const states = statesOfChoices({ ...choices }, day);
    expect(gatherChoices(states, day).pivot).toEqual(choices.pivot);
    expect(gatherChoices({ ...states, 'pivot opened': false }, day).pivot).toBeUndefined();
  });
  it('is not what somebody looked for among findings', () => {
    const quality = { ...everything(), words: 'C001', drawnOn: null };
    expect(gatherChoices({ quality }, day)).toEqual({ quality: { drawnOn: null } });
  });
});

describe('how the work stands', () => {
  it('is told by its content', () => {
    expect(statusOf(newWork, null)).toBe('new');
    expect(statusOf(madeWork(), null)).toBe('never-saved');
    expect(statusOf(madeWork(), comparable(madeWork()))).toBe('saved');
    const { extracts } = madeWork();
    expect(statusOf({ ...madeWork(), extracts: extracts.toReversed() }, comparable(madeWork()))).toBe(
      'saved',
    );
    expect(statusOf({ ...madeWork(), extracts: extracts.slice(1) }, comparable(madeWork()))).toBe('changed');
    expect(statusOf({ ...madeWork(), tables: [] }, comparable(madeWork()))).toBe('changed');
  });
});

describe('what would be lost', () => {
  const stake = (part: Partial<Stake>): Stake => ({
    content: newWork,
    thisWindowOnly: 0,
    isSettingsHeld: true,
    isKept: true,
    file: null,
    ...part,
  });
  const file = { status: 'saved', leftOut: [] } as const;

  it('is nothing of work in which nothing was done, or which a file holds', () => {
    expect(lostTo(madeWork(), stake({}))).toBe(false);
    expect(lostOnClosing(stake({}))).toBe(false);
    expect(lostTo(newWork, stake({ content: madeWork(), file }))).toBe(false);
    expect(lostOnClosing(stake({ content: madeWork(), file }))).toBe(false);
  });
  it('is what changed since, and what the file left out', () => {
    for (const part of [{ status: 'changed' as const }, { leftOut: ['the pivot “One”'] }]) {
      const changed = stake({ content: madeWork(), file: { ...file, ...part } });
      expect(lostTo(newWork, changed)).toBe(true);
      expect(lostOnClosing(changed)).toBe(true);
    }
  });
  it('is nothing that the other work holds too', () => {
    const content = madeWork();
    expect(lostTo(madeWork(), stake({ content, isSettingsHeld: false }))).toBe(false);
    expect(lostTo({ ...madeWork(), comparisons: [] }, stake({ content }))).toBe(true);
    expect(
      lostTo({ ...madeWork(), settings: newWork.settings }, stake({ content, isSettingsHeld: false })),
    ).toBe(true);
    expect(lostTo({ ...madeWork(), choices: {} }, stake({ content }))).toBe(true);
  });
  it('is, by closing, only what is not there again the next time', () => {
    const content = { ...madeWork(), choices: {}, tables: [] };
    expect(lostOnClosing(stake({ content }))).toBe(false);
    expect(lostOnClosing(stake({ content, thisWindowOnly: 1 }))).toBe(true);
    expect(lostOnClosing(stake({ content, isKept: false }))).toBe(true);
    expect(lostOnClosing(stake({ content: madeWork() }))).toBe(true);
  });
});
