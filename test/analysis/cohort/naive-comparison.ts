import type { Database } from '../../../shared/database/database';
import { addDays, type Day } from '../../../shared/domain/calendar';

/** The same comparison day by day, by the plainest reading of its rules and with none of the product's working. */

interface Row {
  readonly child_id: string;
  readonly start_date: Day;
  readonly end_date: Day | null;
}
interface StayRow extends Row {
  readonly place_code: string | null;
  readonly provider_code: string | null;
  readonly planned: string | null;
  readonly temporary: string | null;
}

export interface NaiveChild {
  readonly child: string;
  readonly before: { readonly events: number; readonly days: number };
  readonly after: { readonly events: number; readonly days: number };
}

export interface NaiveChoice {
  readonly asAt: Day;
  readonly beforeDays: number;
  readonly afterDays: number;
  readonly matched: boolean;
  readonly outcome: string;
}

/** Each child that is compared, in order of their ids. */
export function naiveComparison(database: Database, choice: NaiveChoice): NaiveChild[] {
  const starts = database.rows<{ child_id: string; start: Day }>(
    `SELECT child_id, MIN(start_date) AS start FROM programme WHERE decision = 'full' AND start_date IS NOT NULL
     GROUP BY child_id ORDER BY child_id`,
  );
  return starts.flatMap(({ child_id, start }) => oneChild(database, child_id, start, choice) ?? []);
}

function oneChild(database: Database, child: string, start: Day, choice: NaiveChoice): NaiveChild | null {
  if (start > choice.asAt) return null;
  const period = database
    .rows<Row>('SELECT * FROM care_period WHERE child_id = ?', [child])
    .find((row) => row.start_date <= start && (row.end_date === null || start < row.end_date));
  if (period === undefined) return null;
  const inCare = (day: Day) =>
    period.start_date <= day && (period.end_date === null || day < period.end_date) && day <= choice.asAt;
  const walk = (first: number, last: number) => {
    const days: Day[] = [];
    for (let n = first; n < last; n++) if (inCare(addDays(start, n))) days.push(addDays(start, n));
    return days;
  };
  let before = walk(-choice.beforeDays, 0);
  let after = walk(0, choice.afterDays);
  if (choice.matched) {
    const length = Math.min(before.length, after.length);
    if (length < 28) return null;
    before = before.slice(before.length - length);
    after = after.slice(0, length);
  }
  const happened = happenedOn(database, child, period, start, choice);
  const sum = (days: readonly Day[]) => days.reduce((total, day) => total + happened(day), 0);
  return {
    child,
    before: { events: sum(before), days: before.length },
    after: { events: sum(after), days: after.length },
  };
}

/** How many of the outcome fall on a day. */
function happenedOn(
  database: Database,
  child: string,
  period: Row,
  start: Day,
  { outcome }: NaiveChoice,
): (day: Day) => number {
  if (outcome.startsWith('event:')) {
    const wanted = outcome.slice(6);
    const events = database.rows<{ date: Day; kind: string }>('SELECT * FROM event WHERE child_id = ?', [
      child,
    ]);
    return (day) =>
      events.filter((event) => event.date === day && event.kind.trim().toLowerCase() === wanted).length;
  }
  if (outcome.startsWith('missing')) {
    const missing = database
      .rows<Row & { kind: string | null }>('SELECT * FROM missing_episode WHERE child_id = ?', [child])
      .filter(({ kind }) => kind !== 'away');
    if (outcome === 'missing_episodes')
      return (day) => missing.filter(({ start_date }) => start_date === day).length;
    return (day) =>
      missing.filter((row) => row.start_date <= day && (row.end_date === null || day < row.end_date)).length;
  }
  const moves = movesOf(database, child, period);
  return (day) =>
    day === start
      ? 0
      : moves.filter(
          (move) => move.day === day && (outcome === 'placement_moves' || move.outOf.planned === 'no'),
        ).length;
}

function movesOf(database: Database, child: string, period: Row): { day: Day; outOf: StayRow }[] {
  const stays = database
    .rows<StayRow>('SELECT * FROM placement WHERE child_id = ? ORDER BY start_date', [child])
    .filter(
      (stay) =>
        stay.start_date >= period.start_date &&
        (period.end_date === null || stay.start_date < period.end_date),
    );
  const same = (one: StayRow, other: StayRow) =>
    one.place_code === other.place_code && one.provider_code === other.provider_code;
  const moves: { day: Day; outOf: StayRow }[] = [];
  stays.forEach((stay, i) => {
    if (i === 0 || stay.temporary === 'yes') return;
    const earlier = stays.slice(0, i);
    const settled = earlier.findLast((one) => one.temporary !== 'yes');
    const wasAway = earlier.at(-1)?.temporary === 'yes';
    if (settled === undefined) {
      moves.push({ day: stay.start_date, outOf: earlier[0] as StayRow });
      return;
    }
    if (wasAway && same(settled, stay)) return;
    moves.push({ day: stay.start_date, outOf: settled });
  });
  return moves;
}
