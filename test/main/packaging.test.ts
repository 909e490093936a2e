import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { forms } from '../../main/packaging/pack';
import { undecidedFuses } from '../../main/packaging/undecided-fuses';
import { fuses } from '../../main/policy';

const root = path.resolve(import.meta.dirname, '../..');
const packaging = parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8'));
const project = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

describe('the installers', () => {
  it('need no administrator, but for the one that administrators use', () => {
    expect(packaging.win.target).toEqual(['nsis', 'portable', 'zip']);
    expect(packaging.win.requestedExecutionLevel).toBe('asInvoker');
    expect(packaging.nsis).toMatchObject({ oneClick: true, perMachine: false, allowElevation: false });
    expect(packaging.portable.requestExecutionLevel).toBe('user');
    expect(packaging.msi).toMatchObject({ perMachine: true, runAfterFinish: false });
  });
  it('are made for each system by a command of its own', () => {
    expect(Object.keys(forms)).toEqual(['windows', 'msi', 'mac', 'linux']);
    expect(forms.windows.targets).toEqual(packaging.win.target);
    expect(forms.mac.targets).toEqual(packaging.mac.target);
    expect(forms.linux.targets).toEqual(packaging.linux.target);
    for (const form of Object.keys(forms))
      expect(project.scripts[form === 'windows' ? 'package' : `package:${form}`]).toBe(
        `tsx main/packaging/package.ts ${form}`,
      );
  });
  it('are recognised by Windows as the same program in every version', () => {
    expect(packaging.appId).toBe('uk.iip-workbench');
    expect(packaging.productName).toBe(project.productName);
    expect(packaging.msi.upgradeCode).toBe('9D9987FB-2897-4DA3-BDF1-ECAB3B5E84F3');
  });
  it('have names that say what they are, and no two the same', () => {
    const names = [packaging, packaging.nsis, packaging.portable, packaging.msi].map(
      ({ artifactName }) => artifactName,
    );
    expect(new Set(names).size).toBe(4);
    expect(names.filter((name) => !/^iip-workbench-\$\{version\}[^ ]*\.\$\{ext\}$/.test(name))).toEqual([]);
    expect(packaging.artifactName).toMatch(/\$\{os\}-\$\{arch\}/);
  });
  it('look for no update', () => {
    expect(packaging.publish).toBeNull();
    expect(Object.keys({ ...project.dependencies, ...project.devDependencies })).not.toContain(
      'electron-updater',
    );
  });
  it('ship what was built and nothing else', () => {
    expect(packaging.files).toEqual(['dist/main/**', 'dist/renderer/**', 'package.json', '!node_modules/**']);
    expect(packaging.asar).toBe(true);
    expect(project.main).toBe('dist/main/app.js');
  });
  it('open saved work by a double click', () => {
    expect(packaging.fileAssociations).toMatchObject([{ ext: 'iipw', role: 'Editor' }]);
  });
  it('have their icons', () => {
    for (const system of ['win', 'mac', 'linux'])
      expect(existsSync(path.join(root, packaging[system].icon)), system).toBe(true);
    const [{ icon }] = packaging.fileAssociations;
    for (const ending of ['ico', 'icns']) expect(existsSync(path.join(root, `${icon}.${ending}`))).toBe(true);
  });
});

describe('the program', () => {
  it('can be used as nothing but the workbench: the policy decides about every fuse that can be set', () => {
    expect(packaging.electronFuses).toEqual(fuses);
    expect(
      Object.keys(fuses)
        .map((name) => name.toLowerCase())
        .sort(),
    ).toEqual(
      Object.keys(FuseV1Options)
        .filter((name) => Number.isNaN(Number(name)))
        .map((name) => name.toLowerCase())
        .sort(),
    );
  });
  it('may have no fuse that is left to chance', () => {
    const on = '1'.charCodeAt(0);
    const off = '0'.charCodeAt(0);
    const set = Array<number>(8).fill(off);
    expect(undecidedFuses(set)).toEqual([]);
    expect(undecidedFuses([...set, on])).toEqual([]);
    expect(undecidedFuses([...set, off])).toEqual(['Fuse WasmTrapHandlers should be on.']);
    expect(undecidedFuses([...set, on, on])).toEqual(['Nobody has decided about fuse 9 of this Electron.']);
  });
});
