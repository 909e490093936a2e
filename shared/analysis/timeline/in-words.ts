import type { Day } from '../../domain/calendar';
import { showCount, showDay } from '../../domain/wording';
import type { Lane, MarkOfLane, ScoreOfLane, StayOfLane } from './lane';

/** One line of the timeline read as a table. */
export interface TimelineRow {
  readonly childId: string;
  readonly from: Day;
  /** The day it ended, `open` where it goes on or its end is not recorded, null for what happened on one day. */
  readonly to: Day | 'open' | null;
  readonly what: string;
}

/** Everything a lane shows, in order of time: the same as the picture, for a reader and for a table. */
export function rowsOfLane(lane: Lane): TimelineRow[] {
  const row = (from: Day, to: TimelineRow['to'], what: string) => ({ childId: lane.childId, from, to, what });
  const rows = [
    ...lane.carePeriods.map(({ start, end }) => row(start, end ?? 'open', 'In care')),
    ...lane.stays.map((stay) => row(stay.start, stay.end ?? 'open', stayInWords(stay))),
    ...lane.phases.map((phase) => row(phase.start, phase.end ?? 'open', phase.name)),
    ...lane.marks.map((mark) =>
      row(mark.start, lasts(mark) ? (mark.end ?? 'open') : null, markInWords(mark)),
    ),
    ...lane.scores.map((score) => row(score.date, null, scoreInWords(score))),
  ];
  return rows.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Whether a mark goes from one day to another; an event stands on one day. */
export const lasts = (mark: MarkOfLane): boolean => mark.kind === 'missing' || mark.kind === 'away';

/** `Independent foster care (U4), moved here, ending not planned`. */
export function stayInWords(stay: StayOfLane): string {
  const known = stay.group === 'Other or not known' ? stay.placeGroup : stay.group;
  const code = stay.placeCode === null ? '' : ` (${stay.placeCode})`;
  const words = [`${known ?? 'Placement of a type not known'}${code}`];
  if (stay.temporary) words.push('temporary');
  if (stay.move) words.push('moved here');
  if (stay.planned === 'no') words.push('ending not planned');
  return words.join(', ');
}

/** `Exclusion, 3 days`. */
export function markInWords(mark: MarkOfLane): string {
  return mark.days === null ? mark.name : `${mark.name}, ${showCount(mark.days, 'day')}`;
}

/** `SDQ 22, very high, carer form`. */
export function scoreInWords(score: ScoreOfLane): string {
  const words = [`SDQ ${score.score}`];
  if (score.band !== null) words.push(score.band);
  words.push(score.informant === null ? 'form not recorded' : `${score.informant} form`);
  return words.join(', ');
}

/** A lane in one breath, as on a day: who, how many moves, where now, what happened, the latest SDQ (the carer's where there is one). */
export function laneInWords(lane: Lane, asAt: Day): string {
  const last = lane.stays.findLast((stay) => stay.end === null || stay.end > asAt);
  const score = lane.scores.findLast(({ informant }) => informant === 'carer') ?? lane.scores.at(-1);
  const parts = [
    `Child ${lane.childId}, ${person(lane)}`,
    showCount(lane.moves, 'placement move'),
    last === undefined ? 'not in a placement' : `now ${stayName(last)} since ${showDay(last.start)}`,
    ...(lane.programmeStart === null ? [] : [`started the programme on ${showDay(lane.programmeStart)}`]),
    ...countsOfMarks(lane.marks),
    ...(score === undefined ? [] : [`latest ${scoreInWords(score)}`]),
  ];
  return `${parts.join('; ')}.`;
}

function stayName(stay: StayOfLane): string {
  const words = stayInWords({ ...stay, move: false, planned: null, placeCode: null });
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function person({ sex, age }: Lane): string {
  const word = sex === 'F' ? 'girl' : sex === 'M' ? 'boy' : 'child';
  return age === null ? `${word}, age not known` : `${word} aged ${age}`;
}

function countsOfMarks(marks: readonly MarkOfLane[]): string[] {
  const counts = new Map<string, number>();
  for (const { name, kind } of marks) {
    const words = kind === 'missing' ? 'time missing' : name.toLowerCase();
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) =>
    words === 'time missing' ? showCount(count, words, 'times missing') : `${words}: ${count}`,
  );
}
