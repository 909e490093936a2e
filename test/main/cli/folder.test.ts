import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFolder } from '../../../main/cli/folder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'extracts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const put = (name: string, text = '') => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

it('finds every table in the folder and under it, in the order of the names', async () => {
  for (const name of ['b.CSV', 'a.tsv', '2018/x.txt', '2018/q1/y.psv', 'z.tab', 'book.xlsx', 'scan.PDF'])
    put(name);
  for (const name of ['letter.docx', '.DS_Store', '~$book.xlsx', '2018/.~lock.x.csv#']) put(name);
  const { sources, leftAside } = await readFolder(folder);
  expect(sources.map(({ name }) => name)).toEqual([
    '2018/q1/y.psv',
    '2018/x.txt',
    'a.tsv',
    'b.CSV',
    'book.xlsx',
    'scan.PDF',
    'z.tab',
  ]);
  expect(leftAside).toEqual(['.DS_Store', '2018/.~lock.x.csv#', 'letter.docx', '~$book.xlsx']);
});

it('reads the bytes that are asked for, and no more than there are', async () => {
  put('a.csv', 'child_id\nC001\n');
  const source = (await readFolder(folder)).sources[0];
  const text = async (start: number, end: number) => new TextDecoder().decode(await source?.read(start, end));
  expect(source?.size).toBe(14);
  expect(await text(0, 8)).toBe('child_id');
  expect(await text(9, 1000)).toBe('C001\n');
  expect(await text(14, 20)).toBe('');
  expect(await text(5, 5)).toBe('');
});

it('does not go round in circles', async () => {
  put('deep/a.csv');
  symlinkSync(folder, path.join(folder, 'deep', 'up'), 'dir');
  expect((await readFolder(folder)).sources.map(({ name }) => name)).toEqual(['deep/a.csv']);
});

it('says what is wrong with the folder', async () => {
  put('a.csv');
  await expect(readFolder(path.join(folder, 'nowhere'))).rejects.toThrow(/^There is no folder .*nowhere/);
  await expect(readFolder(path.join(folder, 'a.csv'))).rejects.toThrow(/is a file/);
});
