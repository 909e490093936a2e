import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pack } from '../../main/packaging/pack';
import project from '../../package.json' with { type: 'json' };
import { standInElectron } from './stand-in-electron';

const stopped = 'The tool that makes an installer of this is not here.';
let manifest = '';

// The manifest is written before the tool is fetched that turns it into an installer; there this stops.
beforeAll(async () => {
  const output = await mkdtemp(path.join(os.tmpdir(), 'iip-msi-'));
  const electron = await standInElectron('windows');
  const msiProjectCreated = async (file: string) => {
    manifest = await readFile(file, 'utf8');
    throw new Error(stopped);
  };
  try {
    await pack('msi', { electronDist: electron, directories: { output }, msiProjectCreated });
  } catch (error) {
    if (!(error instanceof Error && error.message.includes(stopped))) throw error;
  } finally {
    for (const place of [output, electron]) await rm(place, { recursive: true, force: true });
  }
}, 60_000);
afterAll(() => expect(manifest).not.toBe(''));

it('is known to Windows as the same program for ever, in this version', () => {
  expect(manifest).toMatch(/UpgradeCode="9D9987FB-2897-4DA3-BDF1-ECAB3B5E84F3"/);
  expect(manifest).toContain(`Version="${project.version}.0"`);
  expect(manifest).toContain('Name="IIP Workbench"');
});
it('is installed for everyone who uses the machine', () => {
  expect(manifest).toMatch(/<Property Id="ALLUSERS" Secure="yes" Value="1"/);
});
it('opens saved work', () => {
  expect(manifest).toMatch(/<Extension Id="iipw"/);
});
it('starts nothing when it has been installed', () => {
  expect(manifest).not.toContain('runAfterFinish');
});
