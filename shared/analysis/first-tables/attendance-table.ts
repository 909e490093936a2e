import type { Database } from '../../database/database';
import type { RowOf } from '../../database/schema';
import type { OpenNumber } from '../../definitions/rows-behind';
import type { Day } from '../../domain/calendar';
import { showCount, showDay } from '../../domain/wording';
import { groupedBy } from '../grouped';
import { openNumber, unknownNumber } from '../open-numbers';
import type { AttendanceRow, AttendanceTable, Warning } from './results';

interface Session extends RowOf<'session'> {
  readonly rowid: number;
}

/** Sessions by kind up to the reporting date: how many came, of how many who could have come. */
export function attendanceTable(database: Database, asAt: Day): AttendanceTable {
  const all = database.rows<Session>('SELECT rowid, * FROM session ORDER BY kind, rowid');
  const sessions = all.filter(({ date }) => date === null || date <= asAt);
  const later = all.length - sessions.length;
  const kinds = groupedBy(sessions, ({ kind }) => kind ?? 'Kind not recorded');
  const warnings = [...kinds].flatMap(([kind, group]) => warningsAbout(kind, group));
  if (later > 0)
    warnings.push({
      id: 'later-sessions',
      text: `${showCount(later, 'session')} after ${showDay(asAt)} ${later === 1 ? 'is' : 'are'} not counted.`,
    });
  return { rows: [...kinds].map(([kind, group]) => attendanceOf(kind, group)), warnings };
}

function attendanceOf(kind: string, sessions: readonly Session[]): AttendanceRow {
  const counted = sessions.filter(({ attended }) => attended !== null);
  const attended = counted.flatMap((session) => session.attended ?? []);
  const offered = sessions.filter(({ eligible }) => eligible !== null);
  const eligible = offered.flatMap((session) => session.eligible ?? []);
  return {
    kind,
    sessions: openNumber(sessions.length, 'session', rowids(sessions)),
    fewest: about(counted, Math.min(...attended), 'Nobody recorded how many came.'),
    most: about(counted, Math.max(...attended), 'Nobody recorded how many came.'),
    mean: about(counted, sum(attended) / attended.length, 'Nobody recorded how many came.'),
    eligible: about(offered, sum(eligible) / eligible.length, 'Nobody recorded how many could have come.'),
    eligibleRange: eligible.length === 0 ? null : { min: Math.min(...eligible), max: Math.max(...eligible) },
    ...shareOf(sessions),
  };
}

function shareOf(sessions: readonly Session[]): Pick<AttendanceRow, 'share' | 'shareOf'> {
  const both = sessions.filter(({ attended, eligible }) => attended !== null && eligible !== null);
  const attended = sum(both.flatMap((session) => session.attended ?? [])) / both.length;
  const eligible = sum(both.flatMap((session) => session.eligible ?? [])) / both.length;
  if (both.length > 0 && eligible > 0)
    return {
      share: openNumber(attended / eligible, 'session', rowids(both)),
      shareOf: { attended, eligible },
    };
  const why = 'No session tells both how many came and how many could have.';
  return { share: unknownNumber(why, 'session', rowids(sessions)), shareOf: null };
}

function about(sessions: readonly Session[], value: number, why: string): OpenNumber {
  return sessions.length === 0
    ? unknownNumber(why, 'session')
    : openNumber(value, 'session', rowids(sessions));
}

function warningsAbout(kind: string, sessions: readonly Session[]): Warning[] {
  const more = sessions.filter(
    ({ attended, eligible }) => (attended ?? 0) > (eligible ?? Number.POSITIVE_INFINITY),
  );
  const untold = sessions.filter(({ attended, eligible }) => attended === null || eligible === null).length;
  const warnings: Warning[] = [];
  if (more.length > 0)
    warnings.push({
      id: 'more-than-eligible',
      text: `${kind}: more came than were eligible (${more.map(({ file, line }) => `${file} line ${line}`).join(', ')}).`,
    });
  if (untold > 0)
    warnings.push({
      id: 'attendance-not-recorded',
      text: `${kind}: ${showCount(untold, 'session does', 'sessions do')} not tell both how many came and how many could have; the share leaves ${untold === 1 ? 'it' : 'them'} out.`,
    });
  return warnings;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const rowids = (sessions: readonly Session[]) => sessions.map(({ rowid }) => rowid);
