import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { billOfMaterials } from '../../../main/packaging/bill-of-materials';
import { hashesOf } from '../../../main/packaging/hashes';
import project from '../../../package.json' with { type: 'json' };

interface Component {
  readonly name: string;
  readonly type: string;
  readonly purl: string;
}

it('names all that is shipped in the bill of materials, Electron too, and nothing that only builds or tests', async () => {
  const { bomFormat, metadata, components, dependencies } = JSON.parse(await billOfMaterials());
  const named = new Map((components as Component[]).map((component) => [component.name, component]));
  expect(bomFormat).toBe('CycloneDX');
  expect(metadata.component).toMatchObject({ name: 'iip-workbench', version: project.version });
  expect([...named.keys()]).toEqual(
    expect.arrayContaining([...Object.keys(project.dependencies), 'electron']),
  );
  const tools = Object.keys(project.devDependencies).filter((name) => name !== 'electron');
  expect(tools.filter((name) => named.has(name))).toEqual([]);
  expect(named.get('electron')).toMatchObject({
    type: 'framework',
    purl: `pkg:npm/electron@${project.devDependencies.electron}`,
  });
  const refs = new Set([metadata.component, ...components].map((component) => component['bom-ref']));
  const mentioned = dependencies.flatMap(({ ref, dependsOn }: { ref: string; dependsOn: string[] }) => [
    ref,
    ...dependsOn,
  ]);
  expect(mentioned.filter((ref: string) => !refs.has(ref))).toEqual([]);
});

it('writes the hash of each file that is handed out, and of no other', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'iip-hashes-'));
  for (const name of ['b.exe', 'a.html', 'SHA256SUMS.txt', 'builder-debug.yml'])
    await writeFile(path.join(folder, name), 'abc');
  // The hash of "abc" is an example of FIPS 180-2.
  const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(await hashesOf(folder)).toBe(`${hash}  a.html\n${hash}  b.exe\n`);
  await rm(folder, { recursive: true });
});
