import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { countOf, total, withOutcome } from './count';
import { tool } from './step';

const folder = mkdtempSync(path.join(os.tmpdir(), 'reports-'));
afterAll(() => rmSync(folder, { recursive: true }));
const report = (contents: unknown) => {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(contents));
  return file;
};

it('reads the count off either report', async () => {
  expect(await countOf(report({ numPassedTests: 7, numFailedTests: 2 }))).toEqual({ passed: 7, failed: 2 });
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 4 };
  expect(await countOf(report({ stats }))).toEqual({ passed: 3, failed: 2 });
});
it('counts nothing where there is no report', async () => {
  expect(await countOf(path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0 });
});
it('never passes off a failed step as none', () => {
  expect(withOutcome({ passed: 5, failed: 0 }, false)).toEqual({ passed: 5, failed: 1 });
  expect(withOutcome({ passed: 5, failed: 3 }, false)).toEqual({ passed: 5, failed: 3 });
  expect(withOutcome({ passed: 5, failed: 0 }, true)).toEqual({ passed: 5, failed: 0 });
});
it('adds up', () => {
  const counts = [
    { passed: 1, failed: 2 },
    { passed: 3, failed: 4 },
  ];
  expect(total(counts)).toEqual({ passed: 4, failed: 6 });
});
it('tells how a tool ended and what it printed', async () => {
  expect(await tool('node', ['-p', '6 * 7'])).toEqual({ ok: true, output: '42\n' });
  expect(await tool('node', ['-e', 'process.exit(1)'])).toEqual({ ok: false, output: '' });
  expect((await tool('no-such-tool', [])).ok).toBe(false);
});
