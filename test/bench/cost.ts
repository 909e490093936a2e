import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeProgramme } from './made-extracts';
import { sqliteSeconds } from './sqlite-seconds';

const repository = path.resolve(import.meta.dirname, '../..');
const children = 200;
const draws = 10_000;

/** As many random numbers as there are draws of children, added up: the least that any way of drawing has to do. */
const asMany = `
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${children * draws})
SELECT SUM(random() / 9.2e18 > 0.2) FROM n`;

/** Costs of 200 children with 10,000 draws against the `sqlite3` command drawing as many random numbers. */
export async function compareCosts(median: (numbers: readonly number[]) => number, runs: number) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const extracts = path.join(folder, 'extracts');
    await mkdir(extracts);
    await writeProgramme(extracts, children);
    const ours: number[][] = [[], []];
    const theirs: number[] = [];
    for (let run = 0; run < runs; run++) {
      const answer = execFileSync(
        process.execPath,
        ['--import', 'tsx', 'test/bench/cost-once.ts', extracts, String(draws)],
        { cwd: repository },
      );
      const times = JSON.parse(answer.toString()) as number[];
      for (const [i, milliseconds] of times.entries()) ours[i]?.push(milliseconds / 1000);
      theirs.push(sqliteSeconds(':memory:', asMany));
    }
    const line = (times: readonly number[]) =>
      `${median(times).toFixed(2)} s, ratio ${(median(times) / median(theirs)).toFixed(2)}`;
    process.stdout.write(
      `${[
        `Costs of ${children} children, ${draws.toLocaleString('en-GB')} draws, tornado and paths`,
        `  sqlite3, as many random numbers: ${median(theirs).toFixed(2)} s`,
        `  all of it the first time: ${line(ours[0] ?? [])}`,
        `  after a change of one assumption: ${line(ours[1] ?? [])}`,
      ].join('\n')}\n`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
