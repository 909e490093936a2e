import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { icns } from '../../../assets/icons/generator/icns';

const folder = path.resolve(import.meta.dirname, '../../../assets/icons');
/** The width that a PNG says it has. */
const widthOf = (picture: Buffer): number => picture.readUInt32BE(16);

it('has a picture for Linux in each size, of the size that its name says', () => {
  const names = readdirSync(path.join(folder, 'linux'));
  expect(names.sort()).toEqual(
    [16, 24, 32, 48, 64, 128, 256, 512].map((width) => `${width}x${width}.png`).sort(),
  );
  for (const name of names)
    expect(widthOf(readFileSync(path.join(folder, 'linux', name)))).toBe(Number(name.split('x')[0]));
});

it('has one for macOS with every size up to 1024 in its place', () => {
  const file = readFileSync(path.join(folder, 'workbench.icns'));
  expect([file.toString('latin1', 0, 4), file.readUInt32BE(4)]).toEqual(['icns', file.length]);
  const widths: Record<string, number> = {};
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4))
    widths[file.toString('latin1', at, at + 4)] = widthOf(file.subarray(at + 8));
  expect(widths).toEqual({
    ...{ icp4: 16, icp5: 32, ic07: 128, ic08: 256, ic09: 512, ic10: 1024 },
    ...{ ic11: 32, ic12: 64, ic13: 256, ic14: 512 },
  });
});

it('has one for Windows with every size up to 256', () => {
  const file = readFileSync(path.join(folder, 'workbench.ico'));
  const widths = Array.from({ length: file.readUInt16LE(4) }, (_, place) => file[6 + 16 * place] || 256);
  expect(Math.max(...widths)).toBe(256);
  expect(widths).toEqual(expect.arrayContaining([16, 32, 48]));
});

it('is not made with a size missing', () => {
  expect(() => icns(new Map())).toThrow('There is no picture 16 pixels wide.');
});
