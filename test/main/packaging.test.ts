import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const packaging = parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8'));
const project = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

describe('the installers', () => {
  it('need no administrator', () => {
    expect(packaging.win.target).toEqual(['nsis', 'portable', 'zip']);
    expect(packaging.win.requestedExecutionLevel).toBe('asInvoker');
    expect(packaging.nsis).toMatchObject({ oneClick: true, perMachine: false, allowElevation: false });
    expect(packaging.portable.requestExecutionLevel).toBe('user');
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
  it('have their icon', () => {
    expect(existsSync(path.join(root, packaging.win.icon))).toBe(true);
  });
});

describe('the program', () => {
  it('can be used as nothing but the workbench', () => {
    expect(packaging.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
      loadBrowserProcessSpecificV8Snapshot: false,
    });
  });
});
