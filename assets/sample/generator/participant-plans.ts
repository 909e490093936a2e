import type { Day } from '../../../shared/domain/calendar';
import type { HomeKind } from './homes';

/** Something besides moves, put on a quiet stretch between the two days. */
export type Aside =
  | { readonly away: 'T1' | 'T3'; readonly days: number; readonly between: readonly [Day, Day] }
  | { readonly sameCarers: 'long-term' | 'moved house'; readonly between: readonly [Day, Day] }
  | { readonly sameCarers: 'long-term on the care order' };

/** What is laid down for one participant; chance fills in the rest. */
export interface ParticipantPlan {
  readonly decision: 'full' | 'prevent';
  readonly sex: '1' | '2';
  /** Completed years at the start of the programme, and the birth day where the story needs one. */
  readonly age: number;
  readonly birth?: Day;
  readonly referral: Day;
  readonly start: Day;
  readonly with: HomeKind;
  /** Start of the care period in which the programme starts, and an earlier one with how it ended. */
  readonly entered: Day;
  readonly carePeriodBefore?: { readonly from: Day; readonly to: Day; readonly reason: string };
  readonly agreement?: true;
  /** Placement moves: more than a year before the start, months -12 to -7, months -6 to -1. */
  readonly moves: readonly [earlier: number, older: number, recent: number];
  /** The moves of months -6 to -1 as days before the start, for a child whom no carer could keep. */
  readonly recentDays?: readonly number[];
  readonly since?: readonly { readonly after: number; readonly to: HomeKind; readonly because: string }[];
  /** Missing incidents in the 12 months before the start, and since. */
  readonly missing?: readonly [before: number, since: number];
  readonly asides?: readonly Aside[];
  readonly ended?: { readonly day: Day; readonly reason: string };
}

/** Aged 10 and under. The first is the case example: twelve moves in eight weeks, and none after. */
// biome-ignore format: a story in few lines is read at one glance
const younger: ParticipantPlan[] = [
  {
    decision: 'full', sex: '1', age: 7, referral: '2017-07-03', start: '2017-08-14', with: 'independent',
    entered: '2017-06-12', moves: [0, 0, 12], recentDays: [53, 49, 44, 41, 37, 32, 28, 23, 19, 14, 9, 4],
  },
  {
    decision: 'full', sex: '1', age: 6, referral: '2017-06-05', start: '2017-07-17', with: 'in-house',
    entered: '2015-02-10', moves: [1, 1, 0],
    asides: [{ sameCarers: 'moved house', between: ['2017-10-01', '2018-02-28'] }],
  },
  {
    decision: 'full', sex: '1', age: 7, referral: '2017-07-18', start: '2017-09-04', with: 'independent',
    entered: '2016-05-18', moves: [0, 1, 2],
    asides: [{ away: 'T1', days: 5, between: ['2017-10-02', '2018-03-01'] }],
  },
  {
    decision: 'full', sex: '1', age: 8, referral: '2017-06-12', start: '2017-07-24', with: 'in-house',
    entered: '2016-01-12', moves: [0, 0, 1],
    asides: [{ away: 'T3', days: 14, between: ['2017-10-02', '2018-03-01'] }],
  },
  {
    decision: 'full', sex: '1', age: 9, referral: '2017-08-30', start: '2017-10-16', with: 'independent',
    entered: '2016-12-05', moves: [0, 1, 1], since: [{ after: 61, to: 'long-term independent', because: 'CARPL' }],
  },
  {
    decision: 'full', sex: '1', age: 9, referral: '2017-09-14', start: '2017-11-13', with: 'in-house',
    entered: '2015-07-21', moves: [1, 2, 0],
  },
  {
    decision: 'full', sex: '1', age: 10, referral: '2017-07-27', start: '2017-09-18', with: 'independent',
    entered: '2016-03-08', moves: [1, 0, 3], since: [{ after: 94, to: 'long-term in-house', because: 'CARPL' }],
  },
  {
    decision: 'full', sex: '2', age: 8, referral: '2017-06-20', start: '2017-08-07', with: 'in-house',
    entered: '2015-11-24', carePeriodBefore: { from: '2014-05-13', to: '2015-02-20', reason: 'E4A' },
    moves: [3, 0, 0],
    asides: [
      { sameCarers: 'long-term', between: ['2017-10-01', '2018-01-31'] },
      { away: 'T3', days: 12, between: ['2016-08-20', '2017-07-10'] },
    ],
  },
  {
    decision: 'full', sex: '2', age: 9, referral: '2017-08-09', start: '2017-10-02', with: 'independent',
    entered: '2014-09-16', moves: [2, 1, 2],
    asides: [{ away: 'T3', days: 10, between: ['2017-11-01', '2018-03-01'] }],
  },
  {
    decision: 'full', sex: '2', age: 10, referral: '2017-11-08', start: '2018-01-15', with: 'independent',
    entered: '2015-03-03', moves: [2, 0, 1],
  },
  {
    decision: 'prevent', sex: '1', age: 9, referral: '2017-08-24', start: '2017-10-04', with: 'in-house',
    entered: '2016-09-20', moves: [0, 0, 1], ended: { day: '2018-01-26', reason: 'planned ending' },
  },
];

/** Aged 11 to 14. The first goes from residential care to a long-term foster family. */
// biome-ignore format: a story in few lines is read at one glance
const middle: ParticipantPlan[] = [
  {
    decision: 'full', sex: '1', age: 11, referral: '2017-06-15', start: '2017-07-31', with: 'independent',
    entered: '2014-11-04', moves: [2, 1, 3],
    since: [
      { after: 115, to: 'residential', because: 'CREQB' },
      { after: 196, to: 'long-term in-house', because: 'CARPL' },
    ],
  },
  {
    decision: 'full', sex: '1', age: 12, referral: '2017-07-05', start: '2017-08-21', with: 'independent',
    entered: '2014-05-27', moves: [3, 2, 4], missing: [2, 0],
    since: [{ after: 58, to: 'residential', because: 'CREQB' }],
  },
  {
    decision: 'full', sex: '1', age: 13, referral: '2017-08-22', start: '2017-10-09', with: 'in-house',
    entered: '2014-10-07', moves: [0, 0, 0], asides: [{ sameCarers: 'long-term on the care order' }],
  },
  {
    decision: 'full', sex: '1', age: 14, referral: '2017-10-10', start: '2017-12-04', with: 'independent',
    entered: '2014-06-17', moves: [2, 1, 0], missing: [1, 0],
    asides: [{ away: 'T1', days: 9, between: ['2017-12-15', '2018-03-10'] }],
  },
  {
    decision: 'full', sex: '2', age: 11, referral: '2017-07-20', start: '2017-09-11', with: 'in-house',
    entered: '2015-01-20', moves: [2, 0, 1], since: [{ after: 133, to: 'in-house', because: 'CREQO' }],
  },
  {
    decision: 'full', sex: '2', age: 12, referral: '2017-07-12', start: '2017-08-29', with: 'independent',
    entered: '2014-07-08', moves: [3, 2, 3], missing: [6, 2],
    since: [
      { after: 30, to: 'independent', because: 'CREQB' },
      { after: 77, to: 'in-house', because: 'CHILD' },
      { after: 142, to: 'independent', because: 'CARPL' },
    ],
  },
  {
    decision: 'full', sex: '2', age: 12, referral: '2017-09-06', start: '2017-11-06', with: 'in-house',
    entered: '2016-02-16', carePeriodBefore: { from: '2014-06-03', to: '2014-12-18', reason: 'E4B' },
    agreement: true, moves: [1, 0, 1], since: [{ after: 88, to: 'independent', because: 'CREQB' }],
  },
  {
    decision: 'full', sex: '2', age: 13, referral: '2017-09-04', start: '2017-10-23', with: 'independent',
    entered: '2015-05-12', moves: [1, 2, 1], missing: [1, 0],
  },
  {
    decision: 'full', sex: '2', age: 13, referral: '2017-11-29', start: '2018-02-05', with: 'independent',
    entered: '2016-06-28', moves: [1, 1, 1],
  },
  {
    decision: 'full', sex: '2', age: 14, referral: '2017-10-04', start: '2017-11-27', with: 'residential',
    entered: '2015-09-01', moves: [2, 1, 1], missing: [3, 0],
  },
  {
    decision: 'prevent', sex: '2', age: 12, referral: '2017-10-18', start: '2017-12-11', with: 'independent',
    entered: '2015-10-13', moves: [1, 1, 1], ended: { day: '2018-03-15', reason: 'planned ending' },
  },
];

/** Aged 15 and over. The first two go on to independent living once they are 16. */
// biome-ignore format: a story in few lines is read at one glance
const older: ParticipantPlan[] = [
  {
    decision: 'full', sex: '2', age: 15, birth: '2001-11-20', referral: '2017-06-01', start: '2017-07-10',
    with: 'independent', entered: '2014-04-22', agreement: true, moves: [3, 1, 4], missing: [9, 0],
    since: [
      { after: 60, to: 'independent', because: 'CHILD' },
      { after: 154, to: 'supported', because: 'CARPL' },
    ],
    ended: { day: '2018-02-16', reason: 'young person chose to stop' },
  },
  {
    decision: 'full', sex: '2', age: 15, birth: '2001-12-05', referral: '2017-08-03', start: '2017-09-25',
    with: 'in-house', entered: '2015-04-14', agreement: true, moves: [2, 1, 0], missing: [0, 1],
    since: [{ after: 147, to: 'independent living', because: 'CARPL' }],
  },
  {
    decision: 'full', sex: '2', age: 15, referral: '2017-09-19', start: '2017-10-30', with: 'independent',
    entered: '2016-08-09', moves: [0, 1, 3], missing: [4, 3],
    since: [
      { after: 24, to: 'independent', because: 'CREQB' },
      { after: 66, to: 'residential', because: 'CREQB' },
    ],
    ended: { day: '2018-03-09', reason: 'placed at a distance, local team took over' },
  },
  {
    decision: 'full', sex: '2', age: 15, referral: '2017-11-20', start: '2018-01-22', with: 'in-house',
    entered: '2014-12-02', moves: [1, 0, 0],
    asides: [{ away: 'T3', days: 16, between: ['2017-06-01', '2017-12-20'] }],
  },
  {
    decision: 'prevent', sex: '2', age: 15, referral: '2017-12-12', start: '2018-02-12', with: 'kinship',
    entered: '2016-11-15', moves: [1, 0, 0],
  },
];

/** The 27 participants: 24 in the full programme, 3 in prevention and step-down. */
export const participantPlans: readonly ParticipantPlan[] = [...younger, ...middle, ...older];
