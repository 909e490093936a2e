import { describe, expect, it } from 'vitest';
import { tablesOf } from './rows';

const programme = [
  { child_id: 'A', decision: 'full', referral_date: '2017-06-05', start_date: '2017-10-01' },
  { child_id: 'B', decision: 'prevent', referral_date: '2017-07-01', start_date: '2017-09-01' },
  { child_id: 'C', decision: 'not picked up', referral_date: '2018-03-31' },
  { child_id: 'D', decision: null, referral_date: null },
  { child_id: 'E', decision: 'waiting for panel', referral_date: '2017-12-01' },
  { child_id: 'F', decision: 'full', referral_date: '2018-04-01', start_date: '2018-05-01' },
  { child_id: 'G', decision: 'full', referral_date: '2018-02-01', start_date: '2018-04-12' },
  { child_id: 'H', decision: 'full', referral_date: '2018-01-15', start_date: null },
  { child_id: 'A', decision: 'full', referral_date: '2017-08-01', start_date: '2017-09-01' },
  { child_id: 'I', decision: 'full', referral_date: '2017-08-01', start_date: '2017-11-05' },
  { child_id: null, decision: 'full', referral_date: '2017-08-02', start_date: '2017-11-05' },
];
const child = [
  { child_id: 'A', birth_date: '2010-09-02', sex: 'M' },
  { child_id: 'B', birth_date: '2010-09-01', sex: 'F' },
  { child_id: 'H', birth_date: '2005-01-01', sex: 'U' },
  { child_id: 'I', birth_date: '2000-01-01', sex: 'F' },
];

describe('referrals by decision', () => {
  it('lists every decision found, the usual ones first, and adds them up', async () => {
    const { referrals } = await tablesOf({ programme });
    expect(referrals.rows.map(({ label, referrals: { value } }) => [label, value])).toEqual([
      ['Full programme', 6],
      ['Prevent or step-down', 1],
      ['Not picked up', 1],
      ['waiting for panel', 1],
      ['No decision recorded', 1],
    ]);
    expect(referrals.total.value).toBe(10);
    expect(referrals.rows[1]?.referrals.behind).toEqual({ table: 'programme', rowids: [2] });
    expect([referrals.firstReferral, referrals.lastReferral]).toEqual(['2017-06-05', '2018-03-31']);
    expect(referrals.warnings.map(({ id }) => id)).toEqual([
      'undated-referrals',
      'later-referrals',
      'other-decisions',
    ]);
  });

  it('says that nothing is loaded rather than nought', async () => {
    const tables = await tablesOf({});
    expect(tables.programmeLoaded).toBe(false);
    expect(tables.referrals.total).toMatchObject({
      value: null,
      why: expect.stringContaining('No programme'),
    });
    expect(tables.ageAndSex.total.total.value).toBeNull();
    expect(tables.placementTypes.total.asAt.value).toBeNull();
    expect(tables.moves.asReported.map(({ children }) => children.value)).toEqual([null, null, null]);
    expect(tables.feedback.questions).toEqual([]);
    expect(tables.attendance.rows).toEqual([]);
  });
});

describe('participants by age and sex', () => {
  it('takes the age on the day of the start and counts each child once', async () => {
    const { ageAndSex } = await tablesOf({ programme, child });
    expect(ageAndSex.columns).toEqual(['Male', 'Female', 'Not known']);
    const figures = [...ageAndSex.rows, ageAndSex.total].map(({ label, total, bySex }) => [
      label,
      total.value,
      ...bySex.map(({ value }) => value),
    ]);
    expect(figures).toEqual([
      ['6 and under', 1, 1, 0, 0],
      ['7 to 10', 1, 0, 1, 0],
      ['11 to 14', 0, 0, 0, 0],
      ['Other ages', 1, 0, 1, 0],
      ['Not known', 1, 0, 0, 1],
      ['All participants', 4, 1, 2, 1],
    ]);
    expect(ageAndSex.rows[0]?.total).toMatchObject({ children: ['A'], behind: { rowids: [9] } });
  });

  it('lists who has not started, and warns of what was decided', async () => {
    const { ageAndSex } = await tablesOf({ programme, child });
    expect(ageAndSex.leftOut).toEqual([
      {
        child: 'G',
        why: 'not-started',
        reason: 'Not started yet: starts on 12 Apr 2018.',
        behind: { table: 'programme', rowids: [7] },
      },
    ]);
    expect(ageAndSex.warnings.map(({ text }) => text)).toEqual([
      '1 child has more than one row that counts in the programme extract. Each child is counted once, by the earliest start.',
      'Rows of the programme extract without a child: programme.csv line 12. They are counted as referrals and nowhere else.',
      'The age at the start is not known for 1 child: 1 without a start date, 0 without a birth date before it.',
    ]);
  });

  it('says that nobody has started', async () => {
    const { ageAndSex, moves } = await tablesOf({ programme, child }, { asAt: '2017-08-31' });
    expect(ageAndSex.total.total).toMatchObject({
      value: null,
      why: 'Nobody with the decision full or prevent had started by 31 Aug 2017.',
    });
    expect(ageAndSex.leftOut.map((left) => left.child)).toEqual(['A', 'B', 'I']);
    expect(moves.leftOut.map((left) => left.child)).toEqual(['A', 'I']);
  });
});
