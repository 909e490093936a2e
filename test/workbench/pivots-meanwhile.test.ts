import initSqlJs from 'sql.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type PivotAsked, pivotDefinition } from '../../shared/definitions/pivot-definition';
import type { Workbench } from '../../shared/workbench';
import { loadedWith, sourcesOf } from '../extracts/loads';

/** More rows than are read at a stretch, so that others have their turn while a field is read. */
const homes = (rows: number) =>
  `town,beds\n${Array.from({ length: rows }, (_, i) => `Town ${i % 3},${i % 7}`).join('\n')}\n`;
const many = homes(45_000);
const few = homes(3);

beforeEach(() => {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 1000;
    return clock;
  });
});
afterEach(() => vi.restoreAllMocks());

const byTown: PivotAsked = { table: 'homes', rows: ['town'] };
const total = async (workbench: Workbench, asked: PivotAsked = byTown) =>
  (await workbench.pivot(pivotDefinition.parse(asked))).values[0]?.[0];
/** Until the engine is in the middle of reading a field. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

it('stops a pivot for a change of what is loaded', async () => {
  const workbench = await loadedWith({ 'homes.csv': many });
  const stopped = expect(total(workbench)).rejects.toMatchObject({ name: 'AbortError' });
  await aMoment();
  await workbench.load(sourcesOf({ 'homes.csv': few }));
  await stopped;
  expect(await total(workbench)).toBe(3);
});

it('asks again for values and rows that a change came between', async () => {
  const workbench = await loadedWith({ 'homes.csv': many });
  await workbench.tableFromQuery('all_homes', 'SELECT * FROM homes');
  const values = workbench.pivotValues('homes', { field: 'town' });
  const rows = workbench.pivotRows(pivotDefinition.parse(byTown), { row: ['Town 1'], column: [] });
  await aMoment();
  await workbench.load(sourcesOf({ 'homes.csv': few }));
  expect((await values).map((value) => value.rows)).toEqual([1, 1, 1]);
  expect(await rows).toEqual({ table: 'homes', rowids: [2] });
});

it('forgets what was read of tables that a change was about to replace', async () => {
  const workbench = await loadedWith({ 'homes.csv': homes(5) });
  const asked = workbench.pivotTables();
  await workbench.load(sourcesOf({ 'homes.csv': few }));
  await asked;
  expect(await total(workbench)).toBe(3);
});

it('takes a made table away, and makes another, while fields are read', async () => {
  const workbench = await loadedWith({ 'homes.csv': many });
  await workbench.tableFromQuery('large', 'SELECT * FROM homes');
  await workbench.tableFromQuery('small', 'SELECT * FROM homes LIMIT 2');
  const stopped = expect(total(workbench, { ...byTown, table: 'large' })).rejects.toMatchObject({
    name: 'AbortError',
  });
  const values = workbench.pivotValues('homes', { field: 'beds' });
  await aMoment();
  await Promise.all([
    workbench.removeMadeTable('large'),
    workbench.tableFromQuery('small', 'SELECT * FROM homes LIMIT 4'),
    workbench.load(sourcesOf({ 'homes.csv': few })),
  ]);
  await stopped;
  expect((await values).length).toBe(3);
  expect(workbench.madeTables().map(({ name, rows }) => [name, rows])).toEqual([['small', 3]]);
});

it('gives the file of everything while fields are read', async () => {
  const workbench = await loadedWith({ 'homes.csv': many });
  const asked = total(workbench);
  await aMoment();
  const { Database } = await initSqlJs();
  const file = new Database(await workbench.databaseFile());
  expect(file.exec('SELECT count(*) FROM homes')[0]?.values).toEqual([[45_000]]);
  file.close();
  expect(await asked).toBe(45_000);
});

it('puts values of one table into bands, and looks up stays, while another table is read', async () => {
  const workbench = await loadedWith({
    'homes.csv': many,
    'small.csv': few,
    'placements.csv': 'child_id,start_date,end_date,placement_type,provider\n007,01/06/2017,,K2,PR1\n',
    'events.csv': 'child_id,date,kind\n007,03/06/2017,exclusion\n',
  });
  const asked = total(workbench);
  await aMoment();
  const bands = await workbench.pivotValues('small', { field: 'beds', bands: [0, 1] });
  expect(bands.map(({ key, rows }) => [key, rows])).toEqual([
    ['0', 1],
    ['1+', 2],
  ]);
  const days = await workbench.pivotValues('event', { field: 'days_in_placement' });
  expect(days.map(({ key }) => key)).toEqual(['2']);
  expect(await asked).toBe(45_000);
});

it('lets the checks give way, and end, while fields are read', async () => {
  const workbench = await loadedWith({ 'homes.csv': many });
  const asked = () =>
    Promise.allSettled([total(workbench), workbench.pivotValues('homes', { field: 'beds' })]);
  const checked = workbench.quality().then((findings) => findings.length);
  const stopped = asked();
  await aMoment();
  await workbench.load(sourcesOf({ 'homes.csv': many }));
  const answered = asked();
  expect(await checked).toBeGreaterThan(0);
  expect((await stopped).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect((await answered).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  expect((await workbench.quality()).length).toBeGreaterThan(0);
});

it('answers many questions at a time, more than it keeps columns for', async () => {
  const workbench = await loadedWith({ 'homes.csv': few });
  const names = Array.from({ length: 60 }, (_, i) => `c${i}`);
  await workbench.tableFromQuery(
    'wide',
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
    SELECT ${names.map((name, i) => `i % ${i + 2} AS ${name}`).join(', ')} FROM n`,
  );
  const values = async (field: string) => (await workbench.pivotValues('wide', { field })).length;
  await values('c0');
  const counts = Promise.all(names.slice(1).map(values));
  expect(await total(workbench, { table: 'wide', rows: ['c0'], columns: ['c59'] })).toBe(20_001);
  expect(await counts).toEqual(names.slice(1).map((_, i) => i + 3));
});
