import { describe, expect, it } from 'vitest';
import { tablesOf } from './rows';

const answer = (question: string, rest: object) => ({
  form: 'Network meeting',
  question,
  date: '2018-01-01',
  ...rest,
});
const rated = (score: number, date = '2018-01-01') =>
  answer('How useful was it?', { score, scale_min: 0, scale_max: 6, date });

describe('feedback', () => {
  it('gives the mean against its scale, without scores outside it or given later', async () => {
    const { feedback } = await tablesOf({
      feedback: [rated(5), rated(6), rated(6), rated(9), rated(1, '2018-04-01')],
    });
    const [question] = feedback.questions;
    if (question?.kind !== 'scale') throw new Error('not read as a scale');
    expect(question.scale).toEqual({ min: 0, max: 6 });
    expect([question.answers, question.lowest, question.highest].map(({ value }) => value)).toEqual([
      3, 5, 6,
    ]);
    expect(question.mean).toEqual({ value: 17 / 3, behind: { table: 'feedback', rowids: [1, 2, 3] } });
    expect(feedback.warnings.map(({ text }) => text)).toEqual([
      '1 answer given after 31 Mar 2018 is not counted.',
      '"How useful was it?" (Network meeting): 1 score lies outside the scale and is left out: 9 (feedback.csv line 5).',
    ]);
  });

  it('reads yes and no in words and as 1 and 0, and keeps comments apart', async () => {
    const { feedback } = await tablesOf({
      feedback: [
        answer('Listened to?', { text: 'Yes' }),
        answer('Listened to?', { text: ' no' }),
        answer('Listened to?', {}),
        answer('Recommend?', { score: 1, scale_min: 0, scale_max: 1 }),
        answer('Anything else?', { text: '=cmd|calc' }),
        answer('Anything else?', {}),
      ],
    });
    expect(feedback.questions).toMatchObject([
      { kind: 'yes-no', yes: { value: 1 }, answers: { value: 2 }, share: { value: 0.5 } },
      { kind: 'yes-no', yes: { value: 1 }, answers: { value: 1 }, share: { value: 1 } },
      { kind: 'comments', answers: { value: 1, behind: { rowids: [5] } } },
    ]);
  });

  it('sums up a form: how often it was returned, and the questions that share a scale', async () => {
    const { feedback } = await tablesOf({
      feedback: [
        rated(5),
        rated(6),
        answer('Was it clear?', { score: 4, scale_min: 0, scale_max: 6 }),
        answer('Was it clear?', { scale_min: 0, scale_max: 6 }),
        answer('Was it clear?', { score: 7, scale_min: 0, scale_max: 6 }),
        answer('Listened to?', { score: 1, scale_min: 0, scale_max: 1 }),
      ],
    });
    expect(feedback.forms).toMatchObject([
      {
        form: 'Network meeting',
        returned: { value: 3, behind: { rowids: [3, 4, 5] } },
        together: [
          {
            answers: { value: 3, behind: { rowids: [1, 2, 3] } },
            mean: { value: 5 },
            lowest: { value: 4 },
            highest: { value: 6 },
          },
        ],
      },
    ]);
  });

  it('never mixes two scales', async () => {
    const { feedback } = await tablesOf({
      feedback: [rated(6), answer('How useful was it?', { score: 9, scale_min: 0, scale_max: 10 })],
    });
    expect(feedback.questions).toMatchObject([{ mean: { value: 6 } }, { mean: { value: 9 } }]);
    expect(feedback.warnings.map(({ id }) => id)).toEqual(['different-scales']);
  });

  it('has no mean where no score lies within the scale', async () => {
    const { feedback } = await tablesOf({ feedback: [rated(7)] });
    expect(feedback.questions[0]).toMatchObject({ answers: { value: 0 }, mean: { value: null } });
  });
});

describe('attendance', () => {
  const session = (attended: number | null, eligible: number | null, date = '2018-01-01') => ({
    kind: 'workshop',
    date,
    attended,
    eligible,
  });

  it('shares those who came among those who could have', async () => {
    const { attendance } = await tablesOf({
      session: [
        session(10, 72),
        session(19, 72),
        session(16, 72),
        session(3, null),
        session(50, 72, '2018-04-01'),
      ],
    });
    expect(attendance.rows).toMatchObject([
      {
        kind: 'workshop',
        sessions: { value: 4 },
        fewest: { value: 3 },
        most: { value: 19 },
        mean: { value: 12 },
        eligible: { value: 72 },
        share: { value: 45 / 216, behind: { rowids: [1, 2, 3] } },
        shareOf: { attended: 15, eligible: 72 },
      },
    ]);
    expect(attendance.warnings.map(({ id }) => id)).toEqual(['attendance-not-recorded', 'later-sessions']);
  });

  it('has no share where nobody was eligible or nothing was recorded', async () => {
    const { attendance } = await tablesOf({
      session: [session(2, 0), { ...session(null, null), kind: null }],
    });
    expect(attendance.rows.map(({ kind, share, mean }) => [kind, share.value, mean.value])).toEqual([
      ['Kind not recorded', null, null],
      ['workshop', null, 2],
    ]);
    expect(attendance.warnings[1]).toMatchObject({ id: 'more-than-eligible' });
  });
});
