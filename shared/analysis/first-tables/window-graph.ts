import type { FirstTablesDefinition } from '../../definitions/first-tables-definition';
import type { Day } from '../../domain/calendar';
import { showCount, showDay } from '../../domain/wording';
import { median } from '../../stats/median';
import { type CareHistory, type CarePeriod, periodOn } from '../care-histories';
import { childrenCount, openNumber, rowsOf, unknownCount, unknownNumber } from '../open-numbers';
import type { StartedParticipant } from './participants';
import type { ChildWindows, LeftOut, WindowBar, WindowGraph, WindowLength } from './results';
import { isWithin, type Window, type Windows, windowsAround } from './windows';

/** Something that happened to a child on a day, and the row that says so. */
export interface Happening {
  readonly day: Day;
  readonly rowid: number;
}

/** What a graph counts. */
export interface Counted {
  /** The table whose rows are counted. */
  readonly table: 'placement' | 'missing_episode';
  readonly atLeast: number;
  readonly bars: readonly WindowBar['id'][];
  /** Whether what happens on the day of the start is in the time since; a placement move then is in neither window. */
  readonly startDayCounts: boolean;
  happenings(history: CareHistory, period: CarePeriod): readonly Happening[];
}

interface Followed extends StartedParticipant {
  readonly windows: Windows;
  readonly happenings: readonly Happening[];
}

const windowOf: Readonly<Record<WindowBar['id'], keyof Windows>> = {
  'in-care': 'inCare',
  before: 'before',
  since: 'since',
  'equal-before': 'equalBefore',
  'equal-since': 'equalSince',
};

/** How many children reached so many of what is counted, in windows around each child's own start. */
export function windowGraph(
  started: readonly StartedParticipant[],
  historyOf: (child: string) => CareHistory,
  definition: FirstTablesDefinition,
  counted: Counted,
): Omit<WindowGraph, 'warnings'> {
  const { asAt, beforeMonths, shortestMatchedDays } = definition;
  const followed: Followed[] = [];
  const leftOut: LeftOut[] = [];
  for (const participant of started) {
    const history = historyOf(participant.child);
    const period = periodOn(history, participant.start);
    if (period) {
      const windows = windowsAround(participant.start, period, asAt, beforeMonths);
      followed.push({ ...participant, windows, happenings: counted.happenings(history, period) });
    } else {
      const reason = `No time in care is recorded on ${showDay(participant.start)}, the day of the start.`;
      leftOut.push({
        child: participant.child,
        why: 'not-in-care',
        reason,
        behind: rowsOf('programme', [participant.referral.rowid]),
      });
    }
  }
  const matched = followed.filter(({ windows }) => windows.equalSince.days >= shortestMatchedDays);
  const tooShort = followed.filter(({ windows }) => windows.equalSince.days < shortestMatchedDays);
  const bar = (children: readonly Followed[]) => (id: WindowBar['id']) =>
    barOf(id, children, counted, beforeMonths);
  return {
    atLeast: counted.atLeast,
    asReported: counted.bars.map(bar(followed)),
    equal: (['equal-before', 'equal-since'] as const).map(bar(matched)),
    children: followed.map((child) => windowsOf(child, counted)),
    leftOut,
    leftOutOfEqual: tooShort.map(({ child, referral, windows }) => ({
      child,
      why: 'too-few-days',
      reason: `Only ${showCount(windows.before.days, 'day')} in care before the start and ${showCount(windows.since.days, 'day')} since; at least ${shortestMatchedDays} on each side are needed.`,
      behind: rowsOf('programme', [referral.rowid]),
    })),
  };
}

function barOf(
  id: WindowBar['id'],
  children: readonly Followed[],
  counted: Counted,
  beforeMonths: number,
): WindowBar {
  const each = children.map((child) => ({ ...child, found: found(child, id, counted) }));
  if (each.length === 0) return emptyBar(id, counted, beforeMonths);
  const reached = each.filter((child) => child.found.length >= counted.atLeast);
  return {
    id,
    label: labelOf(id, beforeMonths),
    children: childrenCount(
      reached.map(({ child }) => child),
      counted.table,
      reached.flatMap((child) => child.found),
    ),
    of: childrenCount(
      each.map(({ child }) => child),
      'programme',
      each.map(({ referral }) => referral.rowid),
    ),
    events: openNumber(
      each.reduce((sum, child) => sum + child.found.length, 0),
      counted.table,
      each.flatMap((child) => child.found),
    ),
    length: lengthOf(children.map(({ windows }) => windows[windowOf[id]])),
  };
}

function emptyBar(id: WindowBar['id'], counted: Counted, beforeMonths: number): WindowBar {
  const why = id.startsWith('equal')
    ? 'No child has enough days in care on both sides of the start.'
    : 'No child in care had started by the reporting date.';
  return {
    id,
    label: labelOf(id, beforeMonths),
    children: unknownCount(why, counted.table),
    of: childrenCount([], 'programme', []),
    events: unknownNumber(why, counted.table),
    length: null,
  };
}

/** The rows of what happened to a child within a window. */
function found(child: Followed, id: WindowBar['id'], counted: Counted): number[] {
  const window = child.windows[windowOf[id]];
  const counts = ({ day }: Happening) =>
    isWithin(day, window) && (counted.startDayCounts || id === 'in-care' || day !== child.start);
  return child.happenings.filter(counts).map(({ rowid }) => rowid);
}

function windowsOf(child: Followed, counted: Counted): ChildWindows {
  const count = (id: WindowBar['id']) => found(child, id, counted).length;
  return {
    child: child.child,
    start: child.start,
    days: {
      before: child.windows.before.days,
      since: child.windows.since.days,
      matched: child.windows.equalSince.days,
    },
    counts: {
      'in-care': count('in-care'),
      before: count('before'),
      since: count('since'),
      'equal-before': count('equal-before'),
      'equal-since': count('equal-since'),
    },
  };
}

function labelOf(id: WindowBar['id'], beforeMonths: number): string {
  const months = showCount(beforeMonths, 'month');
  return {
    'in-care': 'Since becoming looked after',
    before: `In the ${months} before the start`,
    since: 'Since the start',
    'equal-before': 'Before the start, equal time',
    'equal-since': 'Since the start, equal time',
  }[id];
}

function lengthOf(windows: readonly Window[]): WindowLength | null {
  const days = windows.map((window) => window.days);
  const middle = median(days);
  return middle === null ? null : { median: middle, shortest: Math.min(...days), longest: Math.max(...days) };
}
