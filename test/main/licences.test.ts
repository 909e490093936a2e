import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { licencesOf, licencesPlugin } from '../../main/start/licences';

const root = path.resolve(import.meta.dirname, '../..');
const licences = licencesOf(root);
const named = licences.flatMap(({ packages }) => packages.map((each) => each.replace(/ \S+$/, '')));

it('names every package that is shipped, and Electron', () => {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  expect(named).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'electron']));
});
it('names no package that only builds or tests', () => {
  expect(named).not.toContain('vitest');
  expect(named).not.toContain('typescript');
});
it('knows no licence that would bind the workbench itself', () => {
  const known = new Set(['MIT', 'Apache-2.0', 'Apache-2.0 AND BSL-1.0', 'BSD-3-Clause', 'ISC', '0BSD']);
  expect(licences.filter(({ name }) => !known.has(name))).toEqual([]);
});
it('stands in the page only where the list belongs', () => {
  const { load } = licencesPlugin(root);
  expect(load(path.join(root, 'renderer/features/about/licences.ts'))).toMatch(
    /^export const licences = \[\{/,
  );
  expect(load(path.join(root, 'renderer/app/app.tsx'))).toBeNull();
});
