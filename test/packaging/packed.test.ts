import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fuses } from '../../main/policy';
import { projectRoot } from '../../main/start/build';
import { fuseWire } from '../host/fuse-wire';
import { startStandIn } from '../host/in-stand-in';
import { type Packed, packed } from './packed';

const megabyte = 1_000_000;
let program: Packed;
beforeAll(async () => {
  program = await packed('linux');
}, 60_000);
afterAll(() => program.remove());

it('holds the built page and shell, and nothing else', async () => {
  const files = program.files().filter((name) => !/^dist(\/(main|renderer|renderer\/assets))?$/.test(name));
  const foreign = files.filter(
    (name) =>
      !/^(package\.json|dist\/main\/(app\.js|preload\.cjs)|dist\/renderer\/index\.html)$/.test(name) &&
      !/^dist\/renderer\/assets\/[\w.-]+-[\w-]{8}\.(js|css|wasm|csv)$/.test(name),
  );
  expect(foreign).toEqual([]);
  expect(files).toContain('dist/main/preload.cjs');
});

it('has no sources, tests, modules or maps, and no data but the invented sample', async () => {
  const files = program.files();
  expect(
    files.filter((name) => /node_modules|\.tsx?$|\.map$|test|shared|\.iipw$|\.sqlite$/.test(name)),
  ).toEqual([]);
  const sample = (await readdir(path.join(projectRoot, 'assets/sample'))).filter((name) =>
    name.endsWith('.csv'),
  );
  const data = files
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.replace(/^.*\/|-[\w-]{8}\.csv$/g, ''));
  expect(data.sort()).toEqual(sample.map((name) => name.replace('.csv', '')).sort());
});

it('says no more of the project than its name, version and where it begins', async () => {
  const place = await program.extracted();
  const packaged = JSON.parse(await readFile(path.join(place, 'package.json'), 'utf8'));
  expect(packaged).toMatchObject({ name: 'iip-workbench', main: 'dist/main/app.js', type: 'module' });
  expect(packaged).not.toHaveProperty('devDependencies');
  expect(packaged).not.toHaveProperty('scripts');
});

it('stays small beside Electron', async () => {
  const { size } = await stat(path.join(program.folder, 'resources/app.asar'));
  expect(size).toBeLessThan(10 * megabyte);
});

it('has every fuse burnt in as the policy says, and SQLite kept quick', async () => {
  const bytes = await program.bytes('iip-workbench');
  expect(fuseWire(bytes)).toEqual(fuses);
  expect(bytes.toString('latin1').at(-1), 'WasmTrapHandlers, the last fuse').toBe('1');
});

it('comes with the licences of Electron and Chromium, two kinds of English, and without the sample of Electron', async () => {
  const files = await readdir(program.folder, { recursive: true });
  expect(files).toEqual(expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']));
  expect(files.filter((name) => name.endsWith('.pak')).sort()).toEqual([
    'locales/en-GB.pak',
    'locales/en-US.pak',
  ]);
  expect(files.filter((name) => name.endsWith('.asar'))).toEqual(['resources/app.asar']);
});

it('opens from what was packed', async () => {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'iip-packed-profile-'));
  const main = path.join(await program.extracted(), 'dist/main/app.js');
  const shell = await startStandIn({ profile, temporary: profile, program: main });
  try {
    const page = await shell.page();
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await page.getByRole('row', { name: /16 files/ }).waitFor();
  } finally {
    await shell.end();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

it('is not made of an Electron with a fuse that nobody decided about, or without quick wasm', async () => {
  await expect(packed('linux', '1001000110')).rejects.toThrow('Nobody has decided about fuse 9');
  await expect(packed('linux', '100100010')).rejects.toThrow('WasmTrapHandlers should be on');
}, 60_000);
