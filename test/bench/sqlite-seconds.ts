import { execFileSync } from 'node:child_process';

/** Seconds that the `sqlite3` command says one statement took, all its rows fetched. */
export function sqliteSeconds(database: string, sql: string): number {
  const input = `.timer on\n${sql};\n`;
  const answer = execFileSync('sqlite3', ['-batch', database], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const times = [...answer.matchAll(/Run Time: real ([\d.]+)/g)];
  return Number(times.at(-1)?.[1]);
}
