import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { addDays } from '../../shared/domain/calendar';

/** Mulberry32: small, seeded, the same on every machine. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const ukDay = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

const places = ['U1', 'U3', 'U4', 'U5', 'U6', 'K2', 'H5', 'P1', 'R1', 'S1', 'A3', 'T1'];
const statuses = ['C1', 'C2', 'V2', 'E1'];
const reasons = ['CARPL', 'CREQB', 'CREQO', 'LAREQ', 'OTHER'];

async function writeLines(file: string, header: string, lines: Generator<string>): Promise<void> {
  const stream = createWriteStream(file);
  let block = `${header}\n`;
  for (const line of lines) {
    block += `${line}\n`;
    if (block.length > 1_000_000) {
      if (!stream.write(block)) await once(stream, 'drain');
      block = '';
    }
  }
  stream.end(block);
  await once(stream, 'finish');
}

/** Histories of children, one to eight episodes each: most go on the same day, some end, some are open. */
function* episodes(rows: number, seed: number): Generator<string> {
  const random = seeded(seed);
  const one = (codes: readonly string[]) => codes[random(codes.length)] as string;
  const postcode = () => `ZX${1 + random(98)} ${1 + random(9)}${one(['AB', 'CD', 'EF', 'GH'])}`;
  let child = 100_000;
  for (let written = 0; written < rows; ) {
    child++;
    const count = Math.min(1 + random(8), rows - written);
    let start = addDays('2008-04-01', random(3000));
    for (let i = 0; i < count; i++, written++) {
      const last = i === count - 1;
      const end = addDays(start, 5 + random(300));
      const open = last && random(10) < 4;
      const place = one(places);
      yield [
        child,
        ukDay(start),
        i === 0 ? 'S' : one(['P', 'L', 'T', 'B', 'P']),
        one(statuses),
        `N${1 + random(8)}`,
        place,
        place === 'P1' ? 'PR0' : `PR${1 + random(5)}`,
        open ? '' : ukDay(end),
        open ? '' : last ? 'E4A' : 'X1',
        last ? '' : one(reasons),
        postcode(),
        postcode(),
        100_000 + random(9_000_000),
      ].join(',');
      start = end;
    }
  }
}

function* missing(rows: number, seed: number): Generator<string> {
  const random = seeded(seed);
  for (let i = 0; i < rows; i++) {
    const start = addDays('2010-04-01', random(3000));
    yield `${100_001 + random(20_000)},${ukDay(addDays('2001-01-01', random(3000)))},${random(5) === 0 ? 'A' : 'M'},${ukDay(start)},${ukDay(addDays(start, random(4)))}`;
  }
}

function* reviews(rows: number, seed: number): Generator<string> {
  const random = seeded(seed);
  for (let i = 0; i < rows; i++)
    yield `${100_001 + random(20_000)},${ukDay(addDays('2001-01-01', random(3000)))},${ukDay(addDays('2010-04-01', random(3000)))},PN${random(8)}`;
}

const headers = {
  episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
};

export const writeEpisodes = (file: string, rows: number) =>
  writeLines(file, headers.episodes, episodes(rows, 1));
export const writeMissing = (file: string, rows: number) =>
  writeLines(file, headers.missing, missing(rows, 2));
export const writeReviews = (file: string, rows: number) =>
  writeLines(file, headers.reviews, reviews(rows, 3));

/** Children of a programme, eight placements and twelve missing episodes each, all around their own start. */
export async function writeProgramme(folder: string, children: number): Promise<void> {
  const random = seeded(4);
  const ids = Array.from({ length: children }, (_, i) => 100_001 + i);
  const starts = ids.map(() => addDays('2016-01-01', random(600)));
  const file = (name: string, header: string, lines: () => Generator<string>) =>
    writeLines(path.join(folder, name), header, lines());
  await file('programme.csv', 'child_id,referral_date,decision,start_date,worker', function* () {
    for (const [i, id] of ids.entries()) yield `${id},${starts[i]},full,${starts[i]},worker ${i % 9}`;
  });
  await file(
    'placements.csv',
    'child_id,start_date,end_date,placement_type,provider,change_reason,planned,temporary,weekly_cost,distance_miles',
    function* () {
      for (const [i, id] of ids.entries()) {
        let day = addDays(starts[i] as string, -400 - random(300));
        for (let stay = 0; stay < 8; stay++) {
          const end = addDays(day, 20 + random(200));
          yield `${id},${day},${stay === 7 ? '' : end},${places[random(6)]},PR${1 + random(5)},,${random(2) === 0 ? 'no' : 'yes'},,,`;
          day = end;
        }
      }
    },
  );
  await file('missing_episodes.csv', 'child_id,start_date,end_date,kind', function* () {
    for (const [i, id] of ids.entries())
      for (let episode = 0; episode < 12; episode++) {
        const day = addDays(starts[i] as string, random(800) - 400);
        yield `${id},${day},${addDays(day, random(4))},missing`;
      }
  });
}
