import { SQLite } from '@codemirror/lang-sql';
import { describe, expect, it } from 'vitest';
import type { SchemaTable } from '../../../../renderer/features/sql/schema-tables';
import { schemaTables } from '../../../../renderer/features/sql/schema-tables';
import { sqlName } from '../../../../renderer/features/sql/sql-name';
import { suggestionsAt } from '../../../../renderer/features/sql/suggestions';
import { Database } from '../../../../shared/database/database';
import { sqliteKeywords } from '../../../../shared/database/keywords';
import { loadedWith } from '../../../extracts/loads';

const table = (name: string, ...columns: string[]): SchemaTable => ({
  name,
  kind: 'file',
  aRowIs: 'a row',
  rows: 2,
  columns: columns.map((column) => ({ name: column, kind: 'text' })),
});
const tables = [
  table('child', 'child_id', 'sex'),
  table('placement', 'child_id', 'place_group'),
  table('My homes', 'Name of home', 'a "b"'),
];

/** What is suggested where the bar stands, and what it takes the place of. */
const at = (marked: string) => {
  const place = marked.indexOf('|');
  const found = suggestionsAt(marked.replace('|', ''), place, tables);
  if (found === null) return null;
  return { typed: marked.slice(found.from, place), inserts: found.list.map(({ insert }) => insert) };
};

describe('what is suggested', () => {
  it('is a table after FROM and JOIN', () => {
    const names = ['child', 'placement', '"My homes"'];
    expect(at('SELECT * FROM |')).toEqual({ typed: '', inserts: names });
    expect(at('select * from child left join pl|')).toEqual({ typed: 'pl', inserts: names });
    expect(at('SELECT * FROM "My|')).toEqual({ typed: 'My', inserts: ['child"', 'placement"', 'My homes"'] });
  });

  it('is a column after a table, its other name or its quoted name', () => {
    expect(at('SELECT child.s| FROM child')).toEqual({ typed: 's', inserts: ['child_id', 'sex'] });
    expect(at('SELECT p.| FROM child c JOIN placement AS p USING (child_id)')?.inserts).toEqual([
      'child_id',
      'place_group',
    ]);
    expect(at('SELECT "My homes".| FROM "My homes"')?.inserts).toEqual(['"Name of home"', '"a ""b"""']);
    expect(at('SELECT nobody.| FROM child')).toBeNull();
  });

  it('begins with the columns of the tables that the statement names', () => {
    expect(at('SELECT s| FROM child, placement WHERE 1')?.inserts.slice(0, 4)).toEqual([
      'child_id',
      'sex',
      'place_group',
      'child',
    ]);
    expect(at('SEL|')?.inserts).toContain('SELECT');
    expect(at('SELECT cou|')?.inserts).toContain('count(');
  });

  it('is nothing in texts and remarks', () => {
    expect(at("SELECT 'chi|")).toBeNull();
    expect(at("SELECT 'child'|")).toBeNull();
    expect(at('SELECT 1 -- chi|')).toBeNull();
    expect(at('SELECT 1 /* chi|')).toBeNull();
    expect(at('SELECT 1 /* x */ chi|')?.typed).toBe('chi');
  });
});

it('puts a name in quotes where it must', () => {
  expect(['child_id', 'order', 'Group', 'a b', '2nd', 'a"b', 'é', ''].map(sqlName)).toEqual([
    'child_id',
    '"order"',
    '"Group"',
    '"a b"',
    '"2nd"',
    '"a""b"',
    '"é"',
    '""',
  ]);
});

it('writes every name so that SQLite takes it for one', async () => {
  const database = await Database.open();
  const words = [
    ...sqliteKeywords,
    ...(SQLite.spec.keywords?.split(' ') ?? []),
    'nothing',
    'a b',
    'é',
    '2nd',
    '',
  ];
  for (const word of words)
    expect(database.rows(`SELECT 1 AS ${sqlName(word)}`), word).toEqual([{ [word]: 1 }]);
  database.close();
});

it('lists the tables that can be asked, and its names can be asked as they are written', async () => {
  const workbench = await loadedWith({
    'Order by.csv': 'group,na"me,value 1\na,b,1\n',
    'sessions.csv': 'date,kind,attended,eligible\n2018-01-31,workshop,4,9\n',
  });
  await workbench.tableFromQuery('made one', 'SELECT kind, attended FROM session');
  const listed = schemaTables(workbench.result(), workbench.madeTables());
  expect(listed[0]).toMatchObject({ name: 'session', rows: 1, kind: 'canonical' });
  expect(listed[0]?.columns.slice(0, 3)).toEqual([
    { name: 'date', kind: 'day' },
    { name: 'kind', kind: 'text' },
    { name: 'attended', kind: 'integer' },
  ]);
  expect(listed.slice(-3).map(({ name, kind, rows }) => [name, kind, rows])).toEqual([
    ['Order by', 'file', 1],
    ['sessions', 'file', 1],
    ['made one', 'made', 1],
  ]);
  for (const { name, columns, rows } of listed) {
    const names = columns.map((column) => sqlName(column.name)).join(', ');
    expect(workbench.database.rows(`SELECT ${names} FROM ${sqlName(name)}`)).toHaveLength(rows);
  }
});
