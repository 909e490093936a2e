import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeProgramme } from './made-extracts';
import { sqliteSeconds } from './sqlite-seconds';

const repository = path.resolve(import.meta.dirname, '../..');

/** Missing episodes and stays of each child in the half-years before and after the start: what a person would type, without any statistics. */
const counts = `
WITH started AS (
  SELECT p.child_id, p.start_date AS day, date(p.start_date, '-182 days') AS early, date(p.start_date, '+182 days') AS late,
         c.start_date AS care_from, COALESCE(c.end_date, '9999-12-31') AS care_to
  FROM programme p JOIN care_period c
    ON c.child_id = p.child_id AND c.start_date <= p.start_date AND (c.end_date IS NULL OR c.end_date > p.start_date)
), happened AS (
  SELECT child_id, start_date AS day, 'missing' AS what FROM missing_episode
  UNION ALL SELECT child_id, start_date, 'move' FROM placement
)
SELECT s.child_id, h.what,
  SUM(h.day >= MAX(s.early, s.care_from) AND h.day < s.day), SUM(h.day >= s.day AND h.day < MIN(s.late, s.care_to))
FROM started s JOIN happened h ON h.child_id = s.child_id GROUP BY s.child_id, h.what`;

/** A comparison of 5,000 children against the `sqlite3` command counting the same events of the same data. */
export async function compareCohort(median: (numbers: readonly number[]) => number, runs: number) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const extracts = path.join(folder, 'extracts');
    await mkdir(extracts);
    await writeProgramme(extracts, 5000);
    const database = path.join(folder, 'loaded.sqlite');
    const ours: number[][] = [[], []];
    const theirs: number[] = [];
    let children = 0;
    for (let run = 0; run < runs; run++) {
      const answer = execFileSync(
        process.execPath,
        ['--import', 'tsx', 'test/bench/cohort-once.ts', extracts, database],
        { cwd: repository },
      );
      const times = JSON.parse(answer.toString()) as { milliseconds: number; children: number }[];
      for (const [i, { milliseconds }] of times.entries()) ours[i]?.push(milliseconds / 1000);
      children = times[0]?.children ?? 0;
      theirs.push(sqliteSeconds(database, counts));
    }
    const line = (times: readonly number[]) =>
      `${median(times).toFixed(2)} s, ratio ${(median(times) / median(theirs)).toFixed(2)}`;
    process.stdout.write(
      `${[
        `A comparison of ${children.toLocaleString('en-GB')} children, 40,000 placements, 60,000 missing episodes, three outcomes`,
        `  sqlite3, the counts alone: ${median(theirs).toFixed(2)} s`,
        `  all of it the first time: ${line(ours[0] ?? [])}`,
        `  and again: ${line(ours[1] ?? [])}`,
      ].join('\n')}\n`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
