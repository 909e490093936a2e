import { expect } from 'vitest';
import { identifier } from '../../shared/database/identifiers';
import type { FileSummary } from '../../shared/extracts/load-result';
import type { Workbench } from '../../shared/workbench';

/** Rows of a table in the order they were written. */
export const rowsOf = ({ database }: Workbench, table: string, columns: readonly string[]) =>
  database.rows(`SELECT ${columns.map(identifier).join(', ')} FROM ${identifier(table)} ORDER BY rowid`);

/** What holds for every file that was ever loaded: its account balances, and everything said can be understood. */
export function checkAccount(workbench: Workbench, summary: FileSummary): void {
  const { tables } = workbench.result();
  expect(summary.rows).toBe(summary.loaded + summary.rejected);
  expect(summary.rejections).toHaveLength(summary.rejected);
  if (summary.table === null) expect(summary.loaded).toBe(0);
  else expect(tables[summary.table]).toBe(summary.loaded);
  if (summary.columns.length === 0) expect(summary.problem).not.toBeNull();
  for (const { empty } of summary.columns) expect(empty).toBeLessThanOrEqual(summary.rows);

  const { rows, total } = workbench.preview(summary.name, 0, summary.loaded);
  expect(total).toBe(summary.loaded);
  const names = summary.columns.map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  if (summary.table !== null) {
    const stored = rowsOf(workbench, summary.table, names);
    expect(stored.map((row) => names.map((name) => row[name]))).toEqual(rows.map(({ cells }) => cells));
  }
  const rejected = summary.rejections.map(({ line }) => line);
  expect(rejected).toEqual([...rejected].sort((a, b) => a - b));
  const loaded = rows.map(({ line }) => line);
  // Each line begins one row at most.
  const begun = [...loaded, ...rejected, summary.headerLine ?? 0].sort((a, b) => a - b);
  expect(new Set(begun).size).toBe(begun.length);
  expect(loaded).toEqual([...loaded].sort((a, b) => a - b));

  // What happened, and what to do; the line is beside it.
  for (const { reason } of summary.rejections) expect(reason).toMatch(/^\S.*[.:] [A-Z].*\.$/s);
  if (summary.problem !== null) {
    expect(summary.problem).toContain(summary.name);
    expect(summary.problem).toMatch(/[.:] .*[A-Z].*\.$/s);
  }
}
