import { ageOn, type Day } from '../../../shared/domain/calendar';
import { type CarePeriod, type Episode, episodesOf } from './care-period';
import { asAt, type Child } from './child';
import { type Cell, csv, slashed, sortedBy } from './csv';
import type { Random } from './random';

/** The years the returns are for, each named by the year in which it ends. */
const returnYears = [2015, 2016, 2017, 2018] as const;
const firstDay = (year: number): Day => `${year - 1}-04-01`;
const lastDay = (year: number): Day => `${year}-03-31`;

/** The files of the statutory return: header and missing for all years together, episodes and OC2 year by year. */
export function returnFiles(children: readonly Child[], random: Random): [name: string, text: string][] {
  return [
    ['ssda903_header.csv', header(children)],
    ...returnYears.map((year): [string, string] => [
      `ssda903_${year}_episodes.csv`,
      episodes(children, year),
    ]),
    ['ssda903_missing.csv', missing(children)],
    ...returnYears.map((year): [string, string] => [
      `ssda903_${year}_oc2.csv`,
      outcomes(children, year, random),
    ]),
  ];
}

function header(children: readonly Child[]): string {
  const rows = children.map((child) => [
    child.id,
    child.sex,
    slashed(child.birth),
    child.ethnicity,
    child.upn,
    child.sex === '2' && ageOn(child.birth, asAt) >= 12 ? (child.babyBorn ? 1 : 0) : '',
    slashed(child.babyBorn ?? null),
  ]);
  return csv(['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'], rows);
}

/** One year's episodes: all that were open on some day of it; what ends after it is still open in it. */
function episodes(children: readonly Child[], year: number): string {
  const rows = children.flatMap((child) =>
    child.care
      .flatMap(episodesOf)
      .filter(({ start, end }) => start <= lastDay(year) && (end === null || end >= firstDay(year)))
      .map((episode) => episodeCells(child, episode, year)),
  );
  return csv(episodeColumns, rows);
}

const episodeColumns = [
  ...['CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'DEC', 'REC', 'REASON_PLACE_CHANGE'],
  ...['HOME_POST', 'PL_POST', 'URN'],
];

function episodeCells(child: Child, episode: Episode, year: number): Cell[] {
  const ended = episode.end !== null && episode.end <= lastDay(year);
  return [
    child.id,
    slashed(episode.start),
    episode.newEpisodeReason,
    episode.legal,
    episode.need,
    episode.home.place,
    episode.home.provider,
    ...(ended ? [slashed(episode.end), episode.endReason, episode.changeReason] : ['', '', '']),
    child.homePostcode,
    episode.home.postcode,
    episode.home.urn,
  ];
}

function missing(children: readonly Child[]): string {
  const rows = children.flatMap((child) =>
    sortedBy(child.incidents, (incident) => incident.start).map((incident) => [
      child.id,
      slashed(child.birth),
      incident.kind,
      slashed(incident.start),
      slashed(incident.end),
    ]),
  );
  return csv(['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'], rows);
}

/** OC2 is about children looked after for the whole of the year, short breaks apart. */
function outcomes(children: readonly Child[], year: number, random: Random): string {
  const allYear = ({ start, end, legal }: CarePeriod) =>
    start <= firstDay(year) && (end === null || end > lastDay(year)) && legal !== 'V3';
  const rows = children
    .filter((child) => child.care.some(allYear))
    .map((child) => {
      const cells = outcomeCells(child, year, random);
      const slips = child.slips?.filter((slip) => slip.year === year) ?? [];
      for (const slip of slips) cells[outcomeColumns.indexOf(slip.column)] = slip.value;
      return cells;
    });
  return csv(outcomeColumns, rows);
}

const outcomeColumns = [
  ...['CHILD', 'DOB', 'SDQ_SCORE', 'SDQ_REASON', 'CONVICTED', 'HEALTH_CHECK', 'IMMUNISATIONS', 'TEETH_CHECK'],
  ...['HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
];

function outcomeCells(child: Child, year: number, random: Random): Cell[] {
  const age = ageOn(child.birth, lastDay(year));
  const yesMostly = () => (random.chance(0.9) ? 1 : 0);
  const misuse = age >= 13 && random.chance(0.12);
  const received = misuse && random.chance(0.6);
  return [
    child.id,
    slashed(child.birth),
    ...strengthsAndDifficulties(child, year, random),
    age >= 10 ? Number(age >= 12 && random.chance(0.06)) : '',
    age < 5 ? yesMostly() : '',
    yesMostly(),
    yesMostly(),
    yesMostly(),
    Number(misuse),
    misuse ? Number(received) : '',
    misuse && !received ? 1 : '',
  ];
}

/** A score or a reason, as asked of those aged 4 at the year's start to 16 at its end; beside those ages the reason is the age. */
function strengthsAndDifficulties(child: Child, year: number, random: Random): [Cell, Cell] {
  if (ageOn(child.birth, firstDay(year)) < 4 || ageOn(child.birth, lastDay(year)) > 16) return ['', 'SDQ1'];
  if (random.chance(0.12)) return ['', random.pick(['SDQ2', 'SDQ4', 'SDQ5'])];
  return [Math.min(40, Math.max(1, Math.round(random.bell(child.usualSdq, 2.5)))), ''];
}
