import { beforeAll, describe, expect, it } from 'vitest';
import type { FileSummary } from '../../../shared/extracts/load-result';
import { Workbench } from '../../../shared/workbench';
import { checkAccount, rowsOf } from '../account';
import { bytesOf, fileOf } from '../files';
import { codes } from './codes';
import { dates } from './dates';
import { decisions } from './decisions';
import { delimiters } from './delimiters';
import type { DirtyCase, Expected, ExpectedColumn } from './dirty-case';
import { encodings } from './encodings';
import { headers } from './headers';
import { lineEnds } from './line-ends';
import { notTables } from './not-tables';
import { nothingRecorded } from './nothing-recorded';
import { numbers } from './numbers';
import { programmeExtracts } from './programme-extracts';
import { quotes } from './quotes';
import { rows } from './rows';
import { ssda903Files } from './ssda903-files';

const themes: Readonly<Record<string, readonly DirtyCase[]>> = {
  encodings,
  delimiters,
  'line ends': lineEnds,
  quotes,
  headers,
  rows,
  dates,
  numbers,
  codes,
  'nothing recorded': nothingRecorded,
  'files of the SSDA903 return': ssda903Files,
  "the programme's own extracts": programmeExtracts,
  decisions,
  'files that are no table': notTables,
};

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open();
});

describe.each(Object.entries(themes))('%s', (_, cases) => {
  it.each(cases)('$dirt', async ({ file = 'extract.csv', content, writing, decisions, expect: expected }) => {
    await workbench.clear();
    workbench.remember({});
    const bytes = typeof content === 'string' ? bytesOf(content, writing) : content;
    await workbench.load([fileOf(file, bytes)]);
    if (decisions !== undefined) await workbench.decide(file, decisions);
    const [summary] = workbench.result().files as [FileSummary];
    checkAccount(workbench, summary);
    checkSummary(summary, expected);
    checkCells(summary, expected);
    for (const [table, rows] of Object.entries(expected.tables ?? {}))
      expect(rowsOf(workbench, table, Object.keys(rows[0] ?? { line: 0 }))).toEqual(rows);
  });
});

function checkSummary(summary: FileSummary, expected: Expected): void {
  const { rejected = [], repaired = [], problem } = expected;
  if (problem === undefined) expect(summary.problem).toBeNull();
  else expect(summary.problem).toContain(problem);
  expect(summary.rejections.map(({ line }) => line)).toEqual(rejected.map(([line]) => line));
  rejected.forEach(([, says], at) => {
    expect(summary.rejections[at]?.reason).toContain(says);
  });
  expect(summary.repairs.map(({ line }) => line)).toEqual(repaired.map(([line]) => line));
  repaired.forEach(([, says], at) => {
    expect(summary.repairs[at]?.change).toContain(says);
  });
  expect(summary).toMatchObject({
    kind: expected.kind ?? 'other',
    loaded: expected.loaded,
    blank: expected.blank ?? 0,
  });
  for (const said of ['encoding', 'delimiter', 'headerLine'] as const)
    if (expected[said] !== undefined) expect(summary[said]).toBe(expected[said]);
  if (expected.remarks?.length === 0) expect(summary.remarks).toEqual([]);
  for (const remark of expected.remarks ?? []) expect(summary.remarks.join('\n')).toContain(remark);
  const names = summary.columns.map(({ name }) => name);
  if (expected.names !== undefined) expect(names).toEqual(expected.names);
  for (const [name, column] of Object.entries(expected.columns ?? {})) {
    expect(names).toContain(name);
    checkColumn(summary, name, column);
  }
}

function checkColumn(summary: FileSummary, name: string, { notes, ...expected }: ExpectedColumn): void {
  const column = summary.columns.find((each) => each.name === name);
  expect(column).toMatchObject(expected);
  if (notes === undefined) return;
  expect(column?.notes.map(({ text }) => text)).toEqual(
    notes.map(({ says }) => expect.stringContaining(says)),
  );
  notes.forEach(({ lines }, at) => {
    if (lines !== undefined) expect(column?.notes[at]?.lines).toEqual(lines);
  });
}

function checkCells({ name, loaded }: FileSummary, { cells, lines }: Expected): void {
  const { rows } = workbench.preview(name, 0, loaded);
  if (cells !== undefined) expect(rows.map((row) => row.cells)).toEqual(cells);
  if (lines !== undefined) expect(rows.map((row) => row.line)).toEqual(lines);
}
