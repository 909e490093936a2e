import { installedElectron } from '../../main/start/electron';
import { findFirefox } from '../e2e/firefox/find-firefox';
import { packagedProgram } from '../host/fuse-wire';
import { tool } from './step';

interface Suite {
  readonly specs?: readonly { readonly title: string }[];
  readonly suites?: readonly Suite[];
}

/** The names of all specifications in a listing of Playwright's. */
export function titlesIn({ specs = [], suites = [] }: Suite): string[] {
  return [...specs.map(({ title }) => title), ...suites.flatMap((suite) => titlesIn(suite))];
}

/** Names every specification of a project that is not run here. */
async function namesIn(project: string): Promise<string[]> {
  const config = ['--config', 'test/e2e/playwright.config.ts', `--project=${project}`];
  const { output } = await tool('playwright', ['test', ...config, '--list', '--reporter=json'], {
    IIP_LIST_NOT_RUN: '1',
    NODE_NO_WARNINGS: '1',
  });
  return titlesIn(JSON.parse(output.slice(output.indexOf('{'))) as Suite);
}

/** Says which host the shell's specifications ran in, and names all that could not be run here. */
export async function sayWhereTheShellRan(): Promise<void> {
  const inElectron = installedElectron() !== null;
  console.log(
    inElectron
      ? 'The shell ran in Electron.'
      : `The shell ran in the stand-in for Electron: the built main in Node ${process.versions.node}, page and preload in Chromium.`,
  );
  const absent = [
    ...(inElectron ? [] : (await namesIn('electron-only')).map((name) => `needs Electron: ${name}`)),
    ...(packagedProgram() === null
      ? (await namesIn('packaged-only')).map((name) => `needs a packaged program: ${name}`)
      : []),
    ...(findFirefox() === null ? (await namesIn('firefox')).map((name) => `needs Firefox: ${name}`) : []),
  ];
  for (const name of absent) console.log(`NOT RUN HERE, ${name}`);
}
