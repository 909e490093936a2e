import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { workFromArguments } from '../../main/given-files';
import { programArguments } from '../../main/program-arguments';

const folder = mkdtempSync(path.join(os.tmpdir(), 'arguments-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('leaves out the program, its switches and the folder that Electron is started on', () => {
  expect(programArguments(['iip.exe', '--flag', 'a.csv', 'b.iipw'], true)).toEqual(['a.csv', 'b.iipw']);
  expect(programArguments(['electron', '--no-sandbox', '.', 'a.csv'], false)).toEqual(['a.csv']);
  expect(programArguments(['electron', '--no-sandbox', '/work'], false)).toEqual([]);
  expect(programArguments(['iip.exe'], true)).toEqual([]);
});
it('takes paths as Windows hands them over', () => {
  const given = ['C:\\Extracts 2018\\a.csv', '\\\\server\\share\\returns\\b.csv', 'C:\\Extracts"'];
  expect(programArguments(['iip.exe', ...given], true)).toEqual([
    'C:\\Extracts 2018\\a.csv',
    '\\\\server\\share\\returns\\b.csv',
    'C:\\Extracts',
  ]);
});
it('opens nothing of the project while it is being built', async () => {
  mkdirSync(path.join(folder, 'project'));
  writeFileSync(path.join(folder, 'project', 'sample.csv'), 'child_id\n1\n');
  const argv = ['electron', '--no-sandbox', path.join(folder, 'project')];
  expect(await workFromArguments(programArguments(argv, false), folder, 0)).toBeNull();
});
