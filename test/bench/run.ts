import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareCohort } from './cohort';
import { compareCosts } from './cost';
import { writeEpisodes, writeMissing, writeReviews } from './made-extracts';
import { comparePivots } from './pivot';

/**
 * Loading against the `sqlite3` command's own `.import` of the same files in the same run: a ratio says what the machine's
 * speed does not. Ours reads, types, checks each row, recognises, joins histories and fills the canonical tables besides.
 */
const runs = Number(process.argv[2] ?? 3);
const repository = path.resolve(import.meta.dirname, '../..');

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

/** Wall milliseconds of `.import`ing the files into an in-memory database. */
function sqliteImport(files: readonly string[]): number {
  const commands = ['.mode csv', ...files.map((file, i) => `.import "${file}" t${i}`)];
  const started = performance.now();
  const answer = spawnSync('sqlite3', [':memory:', ...commands], { stdio: 'ignore' });
  if (answer.error)
    throw new Error('The sqlite3 command is needed for the comparison (apt-get install sqlite3).');
  return performance.now() - started;
}

interface Once {
  inSqlite: number;
  milliseconds: number;
  checks: number;
  megabytes: number;
}

function loadOnce(folder: string): Once {
  const answer = execFileSync(process.execPath, ['--import', 'tsx', 'test/bench/load-once.ts', folder], {
    cwd: repository,
  });
  return JSON.parse(answer.toString()) as Once;
}

async function compare(title: string, write: (folder: string) => Promise<string[]>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    await mkdir(folder, { recursive: true });
    const files = await write(folder);
    const theirs: number[] = [];
    const ours: Once[] = [];
    for (let i = 0; i < runs; i++) {
      theirs.push(sqliteImport(files));
      ours.push(loadOnce(folder));
    }
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
    const against = (what: 'inSqlite' | 'milliseconds') => {
      const ratios = ours.map((once, i) => once[what] / (theirs[i] as number));
      return `${seconds(median(ours.map((once) => once[what])))}, ratio ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`;
    };
    process.stdout.write(
      `${[
        title,
        `  sqlite3 .import: ${seconds(median(theirs))}`,
        `  read, typed, checked and in SQLite: ${against('inSqlite')}`,
        `  and histories joined, all tables filled: ${against('milliseconds')}`,
        `  all quality checks: ${seconds(median(ours.map((once) => once.checks)))}`,
        `  most memory: ${Math.round(Math.max(...ours.map((once) => once.megabytes)))} MB`,
      ].join('\n')}\n`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

await compare('1,000,000 episodes', async (folder) => {
  const file = path.join(folder, 'episodes.csv');
  await writeEpisodes(file, 1_000_000);
  return [file];
});
await compare("A council's decade (100,000 episodes, 30,000 missing, 20,000 reviews)", async (folder) => {
  const [episodes, missing, reviews] = ['episodes.csv', 'missing.csv', 'reviews.csv'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  await writeEpisodes(episodes, 100_000);
  await writeMissing(missing, 30_000);
  await writeReviews(reviews, 20_000);
  return [episodes, missing, reviews];
});
for (const rows of [100_000, 1_000_000]) await comparePivots(rows, median, runs);
await compareCohort(median, runs);
await compareCosts(median, runs);
