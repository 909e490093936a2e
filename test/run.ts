import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hasBrowser, installBrowser } from './running/browser';
import { type Count, countOf, total, withOutcome } from './running/count';
import { sayWhereTheShellRan } from './running/shell-host';
import { type StepResult, step, tool } from './running/step';

const reports = await mkdtemp(path.join(os.tmpdir(), 'iip-reports-'));
const counts: Count[] = [];

/** A step without tests of its own: it passes without a word in the count, or fails as one. */
async function check(name: string, work: () => Promise<StepResult>): Promise<boolean> {
  const { ok } = await step(name, work);
  counts.push(withOutcome({ passed: 0, failed: 0 }, ok));
  return ok;
}

/** A step that runs tests and writes a report of them. */
async function tests(name: string, work: (report: string) => Promise<StepResult>): Promise<void> {
  const report = path.join(reports, `${counts.length}-${name.replaceAll(/\W+/g, '-')}.json`);
  const { ok } = await step(name, () => work(report));
  counts.push(withOutcome(await countOf(report), ok));
}

const unitTests = (zone: string) =>
  tests(`unit tests, ${zone}`, (report) =>
    tool('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], { TZ: zone }),
  );

/** Packs what was built around an Electron that does nothing, and looks at what came of it. */
const packing = () =>
  tests('packing', (report) =>
    tool('vitest', [
      ...['run', '--config', 'test/packaging/vitest.config.ts'],
      ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    ]),
  );

async function endToEnd(): Promise<void> {
  if (!hasBrowser() && !(await check('install a browser', installBrowser))) return;
  await tests('end-to-end tests', (report) =>
    tool('playwright', ['test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      // It colours its own output, and Node then warns of each worker.
      NODE_NO_WARNINGS: '1',
    }),
  );
}

// Two lanes for two cores; the browser then has both to itself.
const checksAndBuild = async (): Promise<boolean> => {
  await check('format and lint', () => tool('biome', ['check', '.']));
  await check('types', () => tool('tsc', ['--noEmit']));
  await check('import rules', () => tool('npm', ['run', '--silent', 'imports']));
  await check('unused code', () => tool('knip', ['--no-progress']));
  const built = await check('build', () => tool('tsx', ['main/start/build.ts']));
  // Within the same folder, which the build before it may have emptied.
  return built && check('build the portable edition', () => tool('tsx', ['main/start/build-portable.ts']));
};
const unitTestsTwice = async (): Promise<void> => {
  await unitTests('Europe/London');
  await unitTests('UTC');
};
const [built] = await Promise.all([checksAndBuild(), unitTestsTwice()]);
if (built) {
  await packing();
  await endToEnd();
  await sayWhereTheShellRan();
} else console.log('The end-to-end tests DID NOT RUN: there is no build to run them on.');
await rm(reports, { recursive: true });

const { passed, failed } = total(counts);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
