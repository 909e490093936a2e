import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PivotAsked } from '../../shared/definitions/pivot-definition';
import { writeEpisodes } from './made-extracts';
import { sqliteSeconds } from './sqlite-seconds';

const repository = path.resolve(import.meta.dirname, '../..');

const children = { aggregate: 'distinct', field: 'child_id' } as const;
const pivots: Readonly<Record<string, PivotAsked>> = {
  'placement type by provider, rows and different children': {
    table: 'episode',
    rows: ['place'],
    columns: ['place_provider'],
    measures: [{ aggregate: 'count' }, children],
  },
  'placement type by financial year, filtered, different children': {
    table: 'episode',
    rows: ['place'],
    columns: [{ field: 'decom', by: 'financial-year' }],
    measures: [children],
    filters: [{ field: 'ls', in: ['C1', 'C2'] }],
  },
};

/** Only the cells, without any total: what a person would type. */
const cellsOnly = (sql: string): string => sql.split('\nUNION ALL\n')[0] ?? sql;

/** Pivots against the `sqlite3` command's own time for the same statement on the same data. */
export async function comparePivots(
  rows: number,
  median: (numbers: readonly number[]) => number,
  runs: number,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const extracts = path.join(folder, 'extracts');
    await mkdir(extracts);
    await writeEpisodes(path.join(extracts, 'episodes.csv'), rows);
    const database = path.join(folder, 'loaded.sqlite');
    const times = Object.keys(pivots).map(
      () => ({ first: [], changed: [], whole: [], cells: [] }) as Record<string, number[]>,
    );
    for (let run = 0; run < runs; run++) {
      const answer = execFileSync(
        process.execPath,
        [
          '--import',
          'tsx',
          'test/bench/pivot-once.ts',
          extracts,
          database,
          JSON.stringify(Object.values(pivots)),
        ],
        { cwd: repository },
      );
      const ours = JSON.parse(answer.toString()) as { first: number; changed: number; sql: string }[];
      for (const [i, { first, changed, sql }] of ours.entries()) {
        times[i]?.first?.push(first / 1000);
        times[i]?.changed?.push(changed / 1000);
        times[i]?.whole?.push(sqliteSeconds(database, sql));
        times[i]?.cells?.push(sqliteSeconds(database, cellsOnly(sql)));
      }
    }
    for (const [i, title] of Object.keys(pivots).entries()) {
      const of = (what: string) => median(times[i]?.[what] ?? []);
      const line = (what: string) =>
        `${of(what).toFixed(3)} s, ratio ${(of(what) / of('whole')).toFixed(2)} (to the cells alone ${(of(what) / of('cells')).toFixed(2)})`;
      process.stdout.write(
        `${[
          `${rows.toLocaleString('en-GB')} episodes: ${title}`,
          `  sqlite3, the same statement: ${of('whole').toFixed(3)} s; its cells without totals: ${of('cells').toFixed(3)} s`,
          `  the first time: ${line('first')}`,
          `  after a change of layout: ${line('changed')}`,
        ].join('\n')}\n`,
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
