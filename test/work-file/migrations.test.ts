import { expect, it } from 'vitest';
import { workVersion } from '../../shared/definitions/work-file';
import { type Migrations, migrated, migrations } from '../../shared/work-file/migrations';
import { readWork } from '../../shared/work-file/read-work';
import { writePlainWork } from '../../shared/work-file/write-work';
import { madeWork } from './made-work';

it('there is a way up from every version there was', () => {
  const earlier = Array.from({ length: workVersion - 1 }, (_, i) => String(i + 1));
  expect(Object.keys(migrations)).toEqual(earlier);
});

it('the current version goes through as it is', () => {
  const text = new TextDecoder().decode(writePlainWork(madeWork()));
  expect(migrated(JSON.parse(text))).toEqual(madeWork());
  expect(readWork(text).version).toBe(workVersion);
});

const table: Migrations = {
  1: ({ colour, ...others }) => ({ ...others, hue: colour }),
  2: ({ hue, ...others }) => ({ ...others, hues: [hue] }),
};

it('an older version is brought up one version after another, whatever the steps say of the version', () => {
  expect(migrated({ version: 1, colour: 'teal' }, table, 3)).toEqual({ version: 3, hues: ['teal'] });
  expect(migrated({ version: 2, hue: 'teal' }, table, 3)).toEqual({ version: 3, hues: ['teal'] });
  expect(migrated({ version: 3, hues: [] }, table, 3)).toEqual({ version: 3, hues: [] });
});

it('a later version, or one without a way up, is refused', () => {
  expect(() => migrated({ version: 4 }, table, 3)).toThrow('made by a later version of the workbench');
  expect(() => migrated({ version: 1 }, { 2: table[2] as never }, 3)).toThrow('cannot be read any more');
});
