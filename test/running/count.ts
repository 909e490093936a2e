import { readFile } from 'node:fs/promises';

/** Tests that passed and failed. A step that failed in another way than by a test counts as one that failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** Reads the count off a test runner's JSON report; a missing report counts nothing. */
export async function countOf(reportFile: string): Promise<Count> {
  const text = await readFile(reportFile, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 0 };
  const report = JSON.parse(text) as VitestReport | PlaywrightReport;
  if (!('stats' in report)) return { passed: report.numPassedTests, failed: report.numFailedTests };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}

/** The count of a step: it cannot have failed without one failure. */
export function withOutcome({ passed, failed }: Count, ok: boolean): Count {
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}

export function total(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}
