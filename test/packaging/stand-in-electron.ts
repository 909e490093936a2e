import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { windowsProgram } from './windows-program';

/** Fuses as Electron 45 comes with them, a digit a fuse in their order. */
const asTheyCome = '100100011';

/** What fuses are found by, their version and their number go before them. */
const wire = (fuses: string): Buffer =>
  Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, fuses.length]),
    Buffer.from(fuses),
  ]);

const programs = {
  linux: { name: 'electron', bytes: () => Buffer.from('\x7fELF, and nothing that runs') },
  windows: { name: 'electron.exe', bytes: windowsProgram },
} as const;
export type System = keyof typeof programs;

/** A folder that looks to the packer like an Electron that was unpacked by hand. Nothing in it runs. */
export async function standInElectron(system: System, fuses = asTheyCome): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'iip-stand-in-electron-'));
  const within = (name: string): string => path.join(folder, name);
  for (const part of ['locales', 'resources', 'sample']) await mkdir(within(part));
  const { name, bytes } = programs[system];
  await writeFile(within(name), Buffer.concat([bytes(), wire(fuses)]), { mode: 0o755 });
  for (const language of ['de', 'en-GB', 'en-US'])
    await writeFile(within(`locales/${language}.pak`), language);
  await writeFile(within('sample/main.js'), 'This is the sample of Electron.');
  await createPackage(within('sample'), within('resources/default_app.asar'));
  await rm(within('sample'), { recursive: true });
  await writeFile(within('LICENSE'), 'The licence of Electron.');
  await writeFile(within('LICENSES.chromium.html'), 'The licences of Chromium.');
  return folder;
}
