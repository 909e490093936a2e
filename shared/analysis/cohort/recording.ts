import type { Database } from '../../database/database';
import { type Day, dayFromNumber, dayNumber } from '../../domain/calendar';
import { showDay } from '../../domain/wording';
import { median } from '../../stats/median';
import type { Warning } from '../first-tables/results';
import type { Compared } from './compared';
import { kindOf, type Outcome } from './outcomes';

interface Recorded {
  readonly child_id: string | null;
  readonly day: Day;
}

/** Fewer records than this say nothing about how recording changed. */
const enough = 10;
/** Twice as many or half as many among children who are not compared is a change of recording, or of the times. */
const manifold = 2;
const halfYear = 182;
/** Records that start or end so many days inside the windows leave them partly unrecorded. */
const slack = 31;

/** Whether the way an outcome is recorded changed around the index dates, as far as the extracts can tell. */
export function recordingWarnings(
  database: Database,
  outcome: Outcome,
  compared: readonly Compared[],
): Warning[] {
  if (outcome.table === 'placement' || compared.length === 0) return [];
  const records = recordsOf(database, outcome);
  if (records.length === 0) return [];
  return [...coverageWarnings(records, outcome, compared), ...changeAmongOthers(records, outcome, compared)];
}

function recordsOf(database: Database, { table, id }: Outcome): Recorded[] {
  if (table === 'missing_episode')
    return database.rows<Recorded>(
      'SELECT child_id, start_date AS day FROM missing_episode WHERE start_date IS NOT NULL ORDER BY start_date',
    );
  const kind = kindOf(id.slice('event:'.length));
  const kinds = database
    .rows<{ kind: string }>('SELECT DISTINCT kind FROM event WHERE kind IS NOT NULL')
    .filter((row) => kindOf(row.kind) === kind);
  return database.rows<Recorded>(
    `SELECT child_id, date AS day FROM event
     WHERE date IS NOT NULL AND kind IN (SELECT value FROM json_each(?)) ORDER BY date`,
    [JSON.stringify(kinds.map((row) => row.kind))],
  );
}

function coverageWarnings(
  records: readonly Recorded[],
  { many }: Outcome,
  compared: readonly Compared[],
): Warning[] {
  const first = dayNumber((records[0] as Recorded).day);
  const last = dayNumber((records.at(-1) as Recorded).day);
  const from = Math.min(...compared.map(({ before }) => before.from));
  const to = Math.max(...compared.map(({ after }) => after.to));
  const warnings: Warning[] = [];
  if (first > from + slack)
    warnings.push({
      id: 'recording-starts-late',
      text: `The first of the ${many} in the extracts is of ${showDay(dayFromNumber(first))}, but the first window begins on ${showDay(dayFromNumber(from))}. If earlier ones were not recorded, the time before looks better than it was.`,
    });
  if (last < to - slack * 2)
    warnings.push({
      id: 'recording-ends-early',
      text: `The last of the ${many} in the extracts is of ${showDay(dayFromNumber(last))}, but the last window ends on ${showDay(dayFromNumber(to - 1))}. If later ones are not in the extract yet, the time after looks better than it was.`,
    });
  return warnings;
}

function changeAmongOthers(
  records: readonly Recorded[],
  { many }: Outcome,
  compared: readonly Compared[],
): Warning[] {
  const children = new Set(compared.map(({ child }) => child));
  const middle = Math.floor(median(compared.map(({ at }) => at)) ?? 0);
  const length = Math.min(halfYear, Math.max(...compared.map(({ after }) => after.to)) - middle);
  const others = records.filter(({ child_id }) => child_id !== null && !children.has(child_id));
  const days = others.map(({ day }) => dayNumber(day));
  const before = days.filter((day) => day >= middle - length && day < middle).length;
  const after = days.filter((day) => day >= middle && day < middle + length).length;
  const [fewer, most] = [Math.min(before, after), Math.max(before, after)];
  if (before + after < enough || most < fewer * manifold) return [];
  return [
    {
      id: 'recording-changed',
      text: `Among children who are not compared, ${many} went from ${before} to ${after} in the ${length} days before and after ${showDay(dayFromNumber(middle))}, the middle of the index dates. Recording, or something that touches everyone, changed at about the same time.`,
    },
  ];
}
