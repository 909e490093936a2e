import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { sampleFiles, sampleSeed } from '../../assets/sample/generator/sample-files';
import { programmeSettings } from '../../shared/definitions/programme-settings';
import { addDays, type Day } from '../../shared/domain/calendar';
import {
  type Files,
  type Participant,
  participantsOf,
  placementOn,
  rowsOf,
  windowsAround,
  within,
} from './naive-counts';
import { publishedFigures, sampleFigures } from './published-figures';

const folder = new URL('../../assets/sample/', import.meta.url);
const names = readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name));
const kept: Files = new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));

const { asAt } = publishedFigures;
type WindowName = keyof ReturnType<typeof windowsAround>;

/** Children for whom at least so many of the days fall into the window. */
function childrenWith(
  participants: readonly Participant[],
  days: 'moves' | 'missing',
  atLeast: number,
  window: WindowName,
) {
  return participants.filter((one) => within(one[days], ...windowsAround(one.start, asAt)[window]) >= atLeast)
    .length;
}

function tally(keys: readonly string[], of: Record<string, unknown>): Record<string, number> {
  return Object.fromEntries(Object.keys(of).map((name) => [name, keys.filter((key) => key === name).length]));
}

function published(files: Files) {
  const participants = participantsOf(files);
  const full = participants.filter((one) => one.decision === 'full');
  const decisions = rowsOf(files, 'programme.csv').map((row) => row.decision ?? '');
  const bands: Record<string, (age: number) => boolean> = {
    '6 and under': (age) => age <= 6,
    '7 to 10': (age) => age >= 7 && age <= 10,
    '11 to 14': (age) => age >= 11 && age <= 14,
    '15 and over': (age) => age >= 15,
  };
  const placements = (day: (one: Participant) => Day) => full.map((one) => placementOn(one.period, day(one)));
  return {
    referrals: tally(decisions, publishedFigures.referrals),
    participants: Object.fromEntries(
      Object.entries(bands).map(([label, holds]) => [
        label,
        tally(
          participants.filter((one) => holds(one.age)).map((one) => one.sex),
          { M: 0, F: 0 },
        ),
      ]),
    ),
    placements: {
      start: tally(
        placements((one) => one.start),
        publishedFigures.placements.start,
      ),
      asAt: tally(
        placements(() => asAt),
        publishedFigures.placements.asAt,
      ),
    },
    twoOrMoreMoves: {
      yearBefore: childrenWith(full, 'moves', 2, 'yearBefore'),
      since: childrenWith(full, 'moves', 2, 'since'),
    },
    anyMissing: {
      yearBefore: childrenWith(full, 'missing', 1, 'yearBefore'),
      since: childrenWith(full, 'missing', 1, 'since'),
    },
    residential: residential(full),
    networkMeetings: networkMeetings(files),
    workshops: { ...attendance(files, 'workshop'), answersOtherThanYes: workshopAnswersOtherThanYes(files) },
    reflectivePractice: reflectivePractice(files),
  };
}

function residential(full: readonly Participant[]) {
  const there = full.filter((one) => placementOn(one.period, asAt) === 'residential');
  const movedInFirstThreeMonths = there.filter((one) => {
    const [start, end] = windowsAround(one.start, asAt).threeMonthsAfter;
    return one.period.some(
      (episode) => episode.row.PLACE === 'K2' && episode.start >= start && episode.start < end,
    );
  });
  const fromThereToLongTerm = full.filter((one) =>
    one.period.some(
      (episode, place) =>
        episode.start >= one.start && episode.row.PLACE === 'U4' && one.period[place - 1]?.row.PLACE === 'K2',
    ),
  );
  return {
    thereBefore: there.filter((one) => placementOn(one.period, addDays(one.start, -1)) === 'residential')
      .length,
    movedInFirstThreeMonths: movedInFirstThreeMonths.length,
    toLongTermFosterFamily: fromThereToLongTerm.length,
  };
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function networkMeetings(files: Files) {
  const answers = rowsOf(files, 'feedback.csv').filter((row) => row.form === 'network meeting evaluation');
  const ratings = answers.filter((row) => row.scale_max === '6').map((row) => Number(row.score));
  const yes = (question: RegExp) =>
    answers.filter((row) => question.test(row.question ?? '') && row.text === 'yes').length;
  return {
    evaluations: new Set(answers.map((row) => row.respondent)).size,
    lowest: Math.min(...ratings),
    meanTo2Places: Math.round(mean(ratings) * 100) / 100,
    viewsTakenIntoAccount: yes(/views taken into account/),
    feltListenedTo: yes(/listened to/),
  };
}

function attendance(files: Files, kind: string) {
  const sessions = rowsOf(files, 'sessions.csv').filter((row) => row.kind === kind);
  const attended = sessions.map((row) => Number(row.attended));
  const eligible = new Set(sessions.map((row) => Number(row.eligible)));
  if (eligible.size !== 1)
    throw new Error(`${kind} has ${eligible.size} different numbers of eligible people`);
  return {
    fewest: Math.min(...attended),
    most: Math.max(...attended),
    mean: mean(attended),
    eligible: [...eligible][0],
  };
}

function reflectivePractice(files: Files) {
  const { mean: meanAttended, eligible, ...range } = attendance(files, 'reflective practice');
  return { ...range, eligible, meanPercent: Math.round((100 * meanAttended) / (eligible ?? 0)) };
}

function workshopAnswersOtherThanYes(files: Files): number {
  const answers = rowsOf(files, 'feedback.csv').filter((row) => row.form === 'workshop evaluation');
  expect(new Set(answers.map((row) => row.question)).size).toBe(4);
  return answers.filter((row) => row.text !== 'yes').length;
}

describe('the sample', () => {
  it('is what the generator writes, byte for byte', () => {
    const written = sampleFiles(sampleSeed);
    expect([...written.keys()].sort()).toEqual(names.sort());
    for (const [name, text] of written) expect(kept.get(name) === text, name).toBe(true);
  });

  const { asAt: _, caseExample, ...figures } = publishedFigures;

  it.each(Object.keys(figures) as (keyof typeof figures)[])('has the published figures: %s', (figure) => {
    expect(published(kept)[figure]).toEqual(figures[figure]);
  });

  it('has the published figures whatever the seed', () => {
    for (const seed of [1, 2, 3, 4, 5]) expect(published(sampleFiles(seed))).toEqual(figures);
    expect(sampleFiles(1).get('ssda903_2018_episodes.csv')).not.toBe(kept.get('ssda903_2018_episodes.csv'));
  });

  it('has the child of the case example, and only one', () => {
    const found = participantsOf(kept).filter((one) => {
      const { eightWeeksBefore, since } = windowsAround(one.start, asAt);
      const last = one.moves.findLast((day) => day < one.start) ?? '';
      return (
        one.age === caseExample.age &&
        within(one.moves, ...eightWeeksBefore) === caseExample.movesInEightWeeksBefore &&
        within(one.moves, ...since) === caseExample.movesSince &&
        last.startsWith(caseExample.withIndependentCarersFrom) &&
        placementOn(one.period, last) === 'independent foster' &&
        placementOn(one.period, asAt) === 'independent foster'
      );
    });
    expect(found).toHaveLength(1);
  });

  const full = participantsOf(kept).filter((one) => one.decision === 'full');

  it('does not depend on whether a year before is 365 days or 12 months, nor on away incidents', () => {
    expect(childrenWith(full, 'moves', 2, 'twelveMonthsBefore')).toBe(
      publishedFigures.twoOrMoreMoves.yearBefore,
    );
    expect(childrenWith(full, 'missing', 1, 'twelveMonthsBefore')).toBe(
      publishedFigures.anyMissing.yearBefore,
    );
    const away = new Set(
      rowsOf(kept, 'ssda903_missing.csv')
        .filter((row) => row.MISSING === 'A')
        .map((row) => row.CHILD),
    );
    const missingOnly: Files = new Map(kept).set(
      'ssda903_missing.csv',
      (kept.get('ssda903_missing.csv') ?? '')
        .split('\n')
        .filter((line) => !line.includes(',A,'))
        .join('\n'),
    );
    expect(full.some((one) => away.has(one.child))).toBe(true);
    expect(published(missingOnly).anyMissing).toEqual(publishedFigures.anyMissing);
  });

  it('has no move on the day the programme starts', () => {
    expect(full.filter((one) => one.moves.includes(one.start))).toEqual([]);
  });

  it('has the figures laid down for it', () => {
    expect(rowsOf(kept, 'ssda903_header.csv')).toHaveLength(sampleFigures.children);
    expect(full.filter((one) => one.moves.length >= 2)).toHaveLength(
      sampleFigures.twoOrMoreMovesSinceLookedAfter,
    );
    expect(full.filter((one) => within(one.moves, '', one.start) >= 2)).toHaveLength(
      sampleFigures.twoOrMoreMovesSinceLookedAfter,
    );
    const equal = (days: 'moves' | 'missing', atLeast: number) => ({
      before: childrenWith(full, days, atLeast, 'halfYearBefore'),
      after: childrenWith(full, days, atLeast, 'halfYearAfter'),
    });
    expect({ twoOrMoreMoves: equal('moves', 2), anyMissing: equal('missing', 1) }).toEqual(
      sampleFigures.equalWindows,
    );
  });

  test('its settings are settings of a programme', () => {
    const settings = programmeSettings.parse(JSON.parse(kept.get('settings.json') ?? ''));
    expect(settings).toMatchObject({ shortName: 'IIP', council: 'Rotherham', reporting: { first: asAt } });
    expect(settings.ageBands.map((band) => band.label)).toEqual(Object.keys(publishedFigures.participants));
  });
});
