import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fuses } from '../../main/policy';
import { projectRoot } from '../../main/start/build';
import { version } from '../../package.json' with { type: 'json' };
import { fuseWire } from '../host/fuse-wire';
import { type Packed, packed } from './packed';

let program: Packed;
let bytes: Buffer;
beforeAll(async () => {
  program = await packed('windows');
  bytes = await program.bytes('IIP Workbench.exe');
}, 60_000);
afterAll(() => program.remove());

const inUtf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

it('says its name and version in its properties, and asks for no administrator', () => {
  for (const words of ['ProductName', 'IIP Workbench', 'FileVersion', version])
    expect(bytes.includes(inUtf16(words)), words).toBe(true);
  expect(bytes.includes('requireAdministrator')).toBe(false);
});
it('has its icon', async () => {
  const icon = await readFile(path.join(projectRoot, 'assets/icons/workbench.ico'));
  const picture = icon.subarray(icon.indexOf('\x89PNG', 0, 'latin1'));
  expect(bytes.includes(picture.subarray(0, 2_000))).toBe(true);
});
it('knows the hash of what it may load, so that a changed program does not start', () => {
  expect(bytes.toString('latin1')).toMatch(/resources\\\\app\.asar","alg":"SHA256","value":"[0-9a-f]{64}"/);
});
it('has every fuse burnt in as the policy says', () => {
  expect(fuseWire(bytes)).toEqual(fuses);
});
