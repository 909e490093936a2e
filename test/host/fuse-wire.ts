import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { fuses } from '../../main/policy';
import { projectRoot } from '../../main/start/build';

/** Stands in every Electron before its fuses (electron/fuses, schema version 1). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The order in which the fuses follow it. */
const order: readonly (keyof typeof fuses)[] = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
];

/** The fuses as they are burnt into a program. @throws Error where it holds none */
export function fuseWire(program: Buffer): Partial<Record<keyof typeof fuses, boolean>> {
  const start = program.indexOf(sentinel);
  if (start === -1) throw new Error('This is no Electron: it has no fuses.');
  const first = start + sentinel.length + 2;
  const length = program[first - 1] ?? 0;
  return Object.fromEntries(
    order.slice(0, length).map((fuse, place) => [fuse, program[first + place] === '1'.charCodeAt(0)]),
  );
}

/** The program that `npm run package` made, or null. */
export function packagedProgram(): string | null {
  const file = path.join(projectRoot, 'release/win-unpacked/IIP Workbench.exe');
  return existsSync(file) ? file : null;
}

export const fusesOf = (file: string) => fuseWire(readFileSync(file));
