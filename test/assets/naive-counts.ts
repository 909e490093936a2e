import Papa from 'papaparse';
import { addDays, addMonths, ageOn, type Day } from '../../shared/domain/calendar';

export type Files = ReadonlyMap<string, string>;
export type Row = Readonly<Record<string, string>>;

export function rowsOf(files: Files, name: string): Row[] {
  return Papa.parse<Row>(files.get(name) ?? '', { header: true, skipEmptyLines: true }).data;
}

export interface Episode {
  readonly child: string;
  readonly start: Day;
  readonly end: Day | null;
  readonly row: Row;
}

/** dd/mm/yyyy as YYYY-MM-DD; null for an empty cell. */
export function isoDay(text: string | undefined): Day | null {
  return text ? text.split('/').reverse().join('-') : null;
}

export const returnYears = [2015, 2016, 2017, 2018];

/** All episodes in order, the latest return's word on each. */
export function joinedEpisodes(files: Files): Episode[] {
  const latest = new Map<string, Row>();
  for (const year of returnYears)
    for (const row of rowsOf(files, `ssda903_${year}_episodes.csv`))
      latest.set(`${row.CHILD} ${row.DECOM}`, row);
  return [...latest.values()]
    .map((row) => ({ child: row.CHILD ?? '', start: isoDay(row.DECOM) ?? '', end: isoDay(row.DEC), row }))
    .sort((a, b) => (a.child + a.start < b.child + b.start ? -1 : 1));
}

/** The child's episodes from the day of becoming looked after, for the care period that holds the day. */
export function carePeriodOn(episodes: readonly Episode[], child: string, day: Day): Episode[] {
  const periods: Episode[][] = [];
  for (const episode of episodes.filter((one) => one.child === child)) {
    if (episode.row.RNE === 'S' || periods.length === 0) periods.push([episode]);
    else periods.at(-1)?.push(episode);
  }
  const holds = (period: Episode[]) => {
    const end = period.at(-1)?.end ?? null;
    return (period[0]?.start ?? '') <= day && (end === null || end > day);
  };
  return periods.find(holds) ?? [];
}

const isTemporary = (episode: Episode) => /^T\d$/.test(episode.row.PLACE ?? '');
const address = ({ row }: Episode) => [row.PLACE, row.PL_POST, row.URN, row.PLACE_PROVIDER].join('|');

/** The days of the placement moves in a care period: new carers, other than for a temporary stay or back from one. */
export function movesIn(period: readonly Episode[]): Day[] {
  return period.flatMap((episode, place) => {
    if (!/^[PB]$/.test(episode.row.RNE ?? '') || isTemporary(episode)) return [];
    const usual = period.slice(0, place).findLast((before) => !isTemporary(before));
    const before = period[place - 1];
    const isReturn = before && usual && isTemporary(before) && address(usual) === address(episode);
    return isReturn ? [] : [episode.start];
  });
}

export function placementOn(period: readonly Episode[], day: Day): string {
  const row = period.find(({ start, end }) => start <= day && (end === null || end > day))?.row;
  const place = row?.PLACE ?? '';
  if (/^U[4-6]$/.test(place))
    return /^PR[123]$/.test(row?.PLACE_PROVIDER ?? '') ? 'in-house foster' : 'independent foster';
  return { K2: 'residential', H5: 'independent living', P2: 'independent living' }[place] ?? place;
}

export interface Participant {
  readonly child: string;
  readonly decision: string;
  readonly start: Day;
  readonly sex: 'M' | 'F';
  readonly age: number;
  readonly period: readonly Episode[];
  readonly moves: readonly Day[];
  readonly missing: readonly Day[];
}

/** Children of the full and prevent decisions with their moves and missing episodes of the care period at the start. */
export function participantsOf(files: Files): Participant[] {
  const episodes = joinedEpisodes(files);
  const headers = new Map(rowsOf(files, 'ssda903_header.csv').map((row) => [row.CHILD, row]));
  const missing = rowsOf(files, 'ssda903_missing.csv');
  return rowsOf(files, 'programme.csv')
    .filter((row) => row.start_date)
    .map((row) => {
      const child = row.child_id ?? '';
      const start = row.start_date ?? '';
      const period = carePeriodOn(episodes, child, start);
      const entered = period[0]?.start ?? '';
      return {
        child,
        decision: row.decision ?? '',
        start,
        sex: headers.get(child)?.SEX === '1' ? 'M' : 'F',
        age: ageOn(isoDay(headers.get(child)?.DOB) ?? '', start),
        period,
        moves: movesIn(period),
        missing: missing
          .filter((incident) => incident.CHILD === child)
          .map((incident) => isoDay(incident.MIS_START) ?? '')
          .filter((day) => day >= entered),
      };
    });
}

/** How many of the days lie in [from, to). */
export const within = (days: readonly Day[], from: Day, to: Day) =>
  days.filter((day) => day >= from && day < to).length;

/** Windows around a start, half-open; what has been seen by the day after `asAt` at the latest. */
export function windowsAround(start: Day, asAt: Day) {
  const seen = addDays(asAt, 1);
  const earlier = (day: Day) => (day < seen ? day : seen);
  return {
    yearBefore: [addDays(start, -365), start],
    twelveMonthsBefore: [addMonths(start, -12), start],
    since: [start, seen],
    halfYearBefore: [addDays(start, -182), start],
    halfYearAfter: [start, earlier(addDays(start, 182))],
    eightWeeksBefore: [addDays(start, -56), start],
    threeMonthsAfter: [start, earlier(addMonths(start, 3))],
  } satisfies Record<string, [Day, Day]>;
}
