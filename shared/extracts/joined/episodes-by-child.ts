import { noNumber } from '../../database/bulk-writer';
import type { Episode } from '../history/episode';
import type { ReadExtract } from '../read-extract';
import { fieldReader, textReader } from '../row-fields';

/** An episode as the history needs it; `order` counts the rows of all files of episodes together. */
export interface SentEpisode extends Episode {
  readonly child: string;
}

/** All files of episodes, their rows sorted by child. */
export interface EpisodesByChild {
  readonly rows: number;
  readonly latestReturn: number | null;
  /** The return year of each row, by `order`, `noNumber` where it is not known. */
  readonly returnYears: Int32Array;
  /** One child after another, with the episodes of all files. */
  children(): Generator<readonly SentEpisode[]>;
}

const fields = [
  'decom',
  'rne',
  'ls',
  'place',
  'place_provider',
  'dec',
  'rec',
  'reason_place_change',
  'pl_post',
  'urn',
] as const;

/** Sorts the rows of all files of episodes by child, as numbers: an episode is read when its child is asked for. */
export function episodesByChild(extracts: readonly ReadExtract[]): EpisodesByChild {
  const readers = extracts.map((extract) => ({
    extract,
    child: textReader(extract, 'child_id'),
    year: fieldReader(extract, 'return_year'),
    fields: Object.fromEntries(fields.map((field) => [field, textReader(extract, field)])) as Record<
      (typeof fields)[number],
      (row: number) => string | null
    >,
  }));
  const rows = extracts.reduce((sum, extract) => sum + extract.kept.length, 0);
  const childOfRow = new Int32Array(rows);
  const fileOfRow = new Uint16Array(rows);
  const rowOfRow = new Int32Array(rows);
  const returnYears = new Int32Array(rows);
  const positions = new Map<string, number>();
  const counts: number[] = [];
  let latestReturn: number | null = null;
  let order = 0;
  readers.forEach(({ extract, child, year }, file) => {
    for (const row of extract.kept) {
      const id = child(row) as string;
      let position = positions.get(id);
      if (position === undefined) {
        position = counts.push(0) - 1;
        positions.set(id, position);
      }
      counts[position] = (counts[position] as number) + 1;
      childOfRow[order] = position;
      fileOfRow[order] = file;
      rowOfRow[order] = row;
      const said = year(row) ?? extract.returnYear;
      returnYears[order] = typeof said === 'number' ? said : noNumber;
      if (typeof said === 'number' && (latestReturn === null || said > latestReturn)) latestReturn = said;
      order++;
    }
  });
  const starts = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] as number) + (counts[i] as number);
  const next = starts.slice();
  const sorted = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const child = childOfRow[i] as number;
    sorted[next[child] as number] = i;
    next[child] = (next[child] as number) + 1;
  }

  const episode = (order: number): SentEpisode => {
    const { extract, child, fields: read } = readers[fileOfRow[order] as number] as (typeof readers)[number];
    const row = rowOfRow[order] as number;
    const year = returnYears[order] as number;
    return {
      child: child(row) as string,
      decom: read.decom(row),
      rne: read.rne(row),
      ls: read.ls(row),
      place: read.place(row),
      place_provider: read.place_provider(row),
      dec: read.dec(row),
      rec: read.rec(row),
      reason_place_change: read.reason_place_change(row),
      pl_post: read.pl_post(row),
      urn: read.urn(row),
      returnYear: year === noNumber ? null : year,
      order,
      file: extract.name,
      line: extract.table.lines[row] as number,
    };
  };
  return {
    rows,
    latestReturn,
    returnYears,
    *children() {
      for (let child = 0; child < counts.length; child++) {
        const episodes: SentEpisode[] = [];
        for (let at = starts[child] as number; at < (starts[child + 1] as number); at++)
          episodes.push(episode(sorted[at] as number));
        yield episodes;
      }
    },
  };
}
