import type { Day } from '../../../shared/domain/calendar';
import type { Child } from './child';
import { type Cell, csv, sortedBy } from './csv';
import type { Random } from './random';

const workshops = [
  { date: '2017-09-21', attended: 19 },
  { date: '2017-10-19', attended: 16 },
  { date: '2017-11-16', attended: 18 },
  { date: '2017-12-14', attended: 10 },
  { date: '2018-02-01', attended: 14 },
  { date: '2018-03-08', attended: 13 },
] as const;
const networkPlaces = 72;

const reflectivePractice = [
  { date: '2017-09-07', attended: 8 },
  { date: '2017-10-05', attended: 5 },
  { date: '2017-10-26', attended: 4 },
  { date: '2017-11-09', attended: 3 },
  { date: '2017-12-07', attended: 2 },
  { date: '2018-01-11', attended: 3 },
  { date: '2018-02-08', attended: 5 },
  { date: '2018-02-22', attended: 2 },
  { date: '2018-03-01', attended: 1 },
  { date: '2018-03-22', attended: 1 },
] as const;
const reflectivePlaces = 48;

/** Workshops, reflective practice, and the network meeting of each participant. */
export function sessionFile(children: readonly Child[], random: Random): string {
  const rows: Cell[][] = [
    ...workshops.map(({ date, attended }) => [date, 'workshop', attended, networkPlaces]),
    ...reflectivePractice.map(({ date, attended }) => [
      date,
      'reflective practice',
      attended,
      reflectivePlaces,
    ]),
    ...networkMeetings(children).map((date) => {
      const eligible = random.whole(5, 9);
      return [date, 'network meeting', eligible - random.whole(0, 2), eligible];
    }),
  ];
  return csv(
    ['date', 'kind', 'attended', 'eligible'],
    sortedBy(rows, ([date]) => `${date}`),
  );
}

/** What people wrote on the forms of network meetings and workshops. */
export function feedbackFile(children: readonly Child[], random: Random): string {
  const columns = ['form', 'date', 'respondent', 'question', 'score', 'scale_min', 'scale_max', 'text'];
  return csv(columns, [...networkMeetingForms(children, random), ...workshopForms(random)]);
}

const rated = [
  'The purpose of the meeting was clear',
  'I was able to give my view',
  'The meeting helped me understand the child',
  'The plan we made is clear',
  'Overall, how was the meeting?',
] as const;
const evaluations = 18;
/** Of the 90 ratings 74 are a 6 and 16 a 5: 524 / 90 = 5.82. One whole number from each of 18 people cannot have that mean. */
const fives = 16;

function networkMeetingForms(children: readonly Child[], random: Random): Cell[][] {
  const form = 'network meeting evaluation';
  const meetings = networkMeetings(children);
  const ratings = shuffled(
    random,
    Array.from({ length: evaluations * rated.length }, (_, place) => (place < fives ? 5 : 6)),
  );
  const filled = Array.from({ length: evaluations }, (_, place) => {
    const role = random.pick([
      'foster carer',
      'foster carer',
      'social worker',
      'teacher',
      'supervising social worker',
    ]);
    return {
      date: random.pick(meetings),
      respondent: `evaluation ${String(place + 1).padStart(2, '0')}, ${role}`,
      scores: ratings.slice(place * rated.length, (place + 1) * rated.length),
      remark: random.pick(remarks),
    };
  });
  const rows = filled.flatMap(({ date, respondent, scores, remark }) => [
    ...scores.map((score, place) => [form, date, respondent, rated[place] ?? '', score, 0, 6, '']),
    [form, date, respondent, "Were the child's views taken into account?", 1, 0, 1, 'yes'],
    [form, date, respondent, 'Did you feel listened to?', 1, 0, 1, 'yes'],
    ...(remark ? [[form, date, respondent, 'Anything else?', '', '', '', remark]] : []),
  ]);
  return sortedBy(rows, ([, date]) => `${date}`);
}

const remarks = [
  '',
  '',
  '',
  'Good to have everyone in one room, school included.',
  'I came away with a plan for bedtimes.',
  'More time please: we only got half way through.',
] as const;

const workshopQuestions = [
  'Were the learning outcomes met?',
  'Were the handouts useful?',
  'Was the venue suitable?',
  'Would you recommend the workshop?',
] as const;

function workshopForms(random: Random): Cell[][] {
  return workshops.flatMap(({ date, attended }) =>
    Array.from({ length: attended - random.whole(0, 2) }, (_, place) => place + 1).flatMap((place) =>
      workshopQuestions.map((question) => {
        const respondent = `form ${String(place).padStart(2, '0')}`;
        return ['workshop evaluation', date, respondent, question, 1, 0, 1, 'yes'];
      }),
    ),
  );
}

function networkMeetings(children: readonly Child[]): Day[] {
  return children.flatMap((child) => child.journey?.networkMeeting ?? []).sort();
}

function shuffled<T>(random: Random, things: readonly T[]): T[] {
  const drawn = things.map((thing) => ({ thing, lot: random.fraction() }));
  return drawn.sort((a, b) => a.lot - b.lot).map(({ thing }) => thing);
}
