import initSqlJs from 'sql.js';
import { expect, it } from 'vitest';
import { loadedWith, sourcesOf } from '../extracts/loads';

const homes = 'name,beds\nElm House,4\nAsh House,6\n';
const query = 'SELECT count(*) AS homes, sum(beds) AS beds FROM homes';

it('makes its tables again with every change, and says which are lost', async () => {
  const workbench = await loadedWith({ 'homes.csv': homes });
  await workbench.tableFromQuery('total', query);
  const total = () => workbench.database.rows('SELECT * FROM total');
  expect(total()).toEqual([{ homes: 2, beds: 10 }]);
  await workbench.load(sourcesOf({ 'homes.csv': `${homes}Oak House,5\n` }));
  expect(total()).toEqual([{ homes: 3, beds: 15 }]);
  expect(workbench.madeTables()).toEqual([
    {
      name: 'total',
      sql: query,
      rows: 1,
      columns: [
        { name: 'homes', kind: 'integer' },
        { name: 'beds', kind: 'integer' },
      ],
    },
  ]);
  await workbench.clear();
  expect(workbench.madeTables()).toEqual([]);
  expect(workbench.lostTables()).toEqual([{ name: 'total', sql: query, why: 'There is no table homes.' }]);
});

it('leaves a made table its name when a file of that name is loaded', async () => {
  const workbench = await loadedWith({ 'homes.csv': homes });
  await workbench.tableFromQuery('Total', query);
  const { files } = await workbench.load(sourcesOf({ 'total.csv': 'a,b\n1,2\n' }));
  expect(files.map(({ table }) => table)).toEqual(['homes', 'total_2']);
  expect(workbench.database.rows('SELECT * FROM total')).toEqual([{ homes: 2, beds: 10 }]);
});

it('keeps made tables where a load is stopped', async () => {
  const workbench = await loadedWith({ 'homes.csv': homes });
  await workbench.tableFromQuery('total', query);
  const stopped = workbench.load(sourcesOf({ 'homes.csv': 'name\nElm House\n' }), {
    signal: AbortSignal.abort(),
  });
  await expect(stopped).rejects.toThrow();
  expect(workbench.database.rows('SELECT * FROM total')).toEqual([{ homes: 2, beds: 10 }]);
});

it('takes a table and gives the file only once a change is through', async () => {
  const workbench = await loadedWith({ 'homes.csv': homes });
  const [, bytes] = await Promise.all([
    workbench.load(sourcesOf({ 'homes.csv': `${homes}Oak House,5\n` })),
    workbench.databaseFile(),
    workbench.tableFromQuery('total', query),
  ]);
  const { Database } = await initSqlJs();
  const file = new Database(bytes);
  expect(file.exec('SELECT count(*) FROM homes')[0]?.values).toEqual([[3]]);
  file.close();
  expect(workbench.database.rows('SELECT * FROM total')).toEqual([{ homes: 3, beds: 15 }]);
});
