import { describe, expect, it } from 'vitest';
import { Workbench } from '../../shared/workbench';
import { bytesOf, fileOf } from './files';
import { canonicalCounts, canonicalRows, loadedWith, sourcesOf } from './loads';

const events = 'child_id,date,kind\nC1,2017-06-14,exclusion\nC2,2017-06-15,exclusion\n';
const otherEvents = 'child_id,date,kind\nC3,2018-06-14,exclusion\n';
const missing = 'CHILD,DOB,MISSING,MIS_START,MIS_END\nC1,13/06/2005,M,14/06/2017,15/06/2017\n';
const homes = 'home,beds\nAsh,4\n';

describe('the same file twice', () => {
  it('stands in two tables, is counted once, and says so', async () => {
    const workbench = await loadedWith({ 'a.csv': events, 'b.csv': events });
    const [first, second] = workbench.result().files;
    expect(first?.remarks.join()).not.toContain('same file');
    expect(second?.remarks.join()).toContain('the same file as a.csv');
    expect(workbench.result().tables).toMatchObject({ a: 2, b: 2, event: 2 });
  });

  it('is counted once too where the copy comes later', async () => {
    const workbench = await loadedWith({ 'a.csv': events });
    await workbench.load([fileOf('sub/b.csv', events)]);
    expect(workbench.result().tables).toMatchObject({ a: 2, b: 2, event: 2 });
  });

  it('is not noticed where one byte differs', async () => {
    const workbench = await loadedWith({ 'a.csv': events, 'b.csv': events.replace('C2', 'C4') });
    expect(workbench.result().tables.event).toBe(4);
  });

  it('is counted from the copy once the first is taken away', async () => {
    const workbench = await loadedWith({ 'a.csv': events, 'b.csv': events, 'c.csv': events });
    await workbench.remove('a.csv');
    const [b, c] = workbench.result().files;
    expect(b?.remarks.join()).not.toContain('same file');
    expect(c?.remarks.join()).toContain('the same file as b.csv');
    expect(workbench.result().tables).toMatchObject({ b: 2, c: 2, event: 2 });
    expect(canonicalRows(workbench)).toEqual(
      canonicalRows(await loadedWith({ 'b.csv': events, 'c.csv': events })),
    );
  });

  it('is counted from the copy once the first is replaced by another', async () => {
    const workbench = await loadedWith({ 'a.csv': events, 'b.csv': events });
    await workbench.load([fileOf('a.csv', otherEvents)]);
    expect(
      workbench
        .result()
        .files.flatMap(({ remarks }) => remarks)
        .join(),
    ).not.toContain('same file');
    expect(workbench.result().tables.event).toBe(3);
  });

  it('is still one file when the first is read again as a person said', async () => {
    const workbench = await loadedWith({ 'a.csv': events, 'b.csv': events });
    await workbench.decide('a.csv', { nullMarkers: false });
    expect(workbench.result().tables.event).toBe(2);
  });

  it('counts for a return with its joined tables too', async () => {
    const episodes = 'CHILD,DECOM,RNE,PLACE,DEC\nC1,13/06/2017,S,U4,\n';
    const workbench = await loadedWith({ 'a.csv': episodes, 'b.csv': episodes });
    await workbench.remove('a.csv');
    expect(workbench.result().tables).toMatchObject({ b: 1, episode: 1, placement: 1, care_period: 1 });
  });
});

describe('files of one name', () => {
  it('replace each other, and keep their place', async () => {
    const workbench = await loadedWith({ 'a.csv': events, 'b.csv': missing });
    await workbench.load([fileOf('a.csv', otherEvents)]);
    expect(workbench.result().files.map(({ name, loaded }) => [name, loaded])).toEqual([
      ['a.csv', 1],
      ['b.csv', 1],
    ]);
    expect(canonicalRows(workbench)).toEqual(
      canonicalRows(await loadedWith({ 'a.csv': otherEvents, 'b.csv': missing })),
    );
  });

  it('are the last of them where they come at once', async () => {
    const workbench = await Workbench.open();
    await workbench.load([fileOf('a.csv', events), fileOf('a.csv', otherEvents)]);
    expect(workbench.result().files).toHaveLength(1);
    expect(workbench.result().tables).toMatchObject({ a: 1, event: 1 });
    expect(Object.keys(workbench.result().tables)).not.toContain('a_2');
  });

  it('in different folders have tables of their own', async () => {
    const workbench = await loadedWith({
      '2017/a.csv': homes,
      '2018/A.csv': 'home,beds\nElm,5\n',
      'child.csv': homes.replace('4', '6'),
    });
    expect(workbench.result().files.map(({ table }) => table)).toEqual(['a', 'A_2', 'child_2']);
    expect(workbench.result().tables).toMatchObject({ a: 1, A_2: 1, child_2: 1, child: 0 });
  });
});

describe('names of files that SQLite has a use for', () => {
  it.each([
    'sqlite_schema.csv',
    'json_each.csv',
    'JSON_TREE.csv',
    'pragma_table_info.csv',
    'a"b; DROP.csv',
    '.csv',
    'select.csv',
    'a.b.c.csv',
  ])('%s', async (name) => {
    const workbench = await loadedWith({ [name]: homes, 'events.csv': events });
    const table = workbench.result().files[0]?.table as string;
    expect(workbench.result().tables[table]).toBe(1);
    expect(workbench.rowsBehind({ table, rowids: [1] }).rows).toEqual([
      { file: name, line: 2, cells: ['Ash', '4'] },
    ]);
    expect(workbench.rowsBehind({ table: 'event', rowids: [2] }).rows).toMatchObject([{ line: 3 }]);
    await expect(workbench.quality()).resolves.toBeDefined();
    await workbench.remove(name);
    expect(workbench.result().tables).not.toHaveProperty([table]);
  });
});

describe('what a person decided', () => {
  const stays = 'Person ID,From,Until,Where\n007,13/06/2017,,Foster care\n';
  const mapped = {
    kind: 'placements',
    encoding: 'utf-8' as const,
    headerLine: 1,
    columns: {
      'Person ID': { fills: 'child_id' },
      From: { fills: 'start_date' },
      Until: { fills: 'end_date' },
      Where: { fills: 'placement_type', values: { nest: 'K2' } },
    },
  };

  it('holds for the next file with these columns, in any order, case and place', async () => {
    const workbench = await loadedWith({ 'a.csv': stays });
    await workbench.decide('a.csv', mapped);
    await workbench.load([
      fileOf(
        'b.csv',
        bytesOf('Stays of the council\n\nWHERE;until;person_id;from\nnest;;008;14/06/2017\n', 'windows-1252'),
      ),
    ]);
    expect(workbench.result().files[1]).toMatchObject({
      kind: 'placements',
      kindFrom: 'remembered',
      problem: null,
      headerLine: 3,
      decisions: { kind: 'placements' },
    });
    expect(workbench.result().files[1]?.decisions).not.toHaveProperty('headerLine');
    expect(
      workbench.database.rows('SELECT child_id, start_date, place_code FROM placement ORDER BY child_id'),
    ).toEqual([
      { child_id: '007', start_date: '2017-06-13', place_code: null },
      { child_id: '008', start_date: '2017-06-14', place_code: 'K2' },
    ]);
  });

  it('goes from one workbench to another', async () => {
    const before = await loadedWith({ 'a.csv': stays });
    await before.decide('a.csv', mapped);
    const after = await Workbench.open();
    after.remember(before.remembered());
    await after.load([fileOf('c.csv', stays)]);
    expect(after.result().files[0]).toMatchObject({ kind: 'placements', kindFrom: 'remembered' });
  });

  it('does not hold for files with other columns', async () => {
    const workbench = await loadedWith({ 'a.csv': stays });
    await workbench.decide('a.csv', mapped);
    await workbench.load([fileOf('b.csv', stays.replace('Until', 'To'))]);
    expect(workbench.result().files[1]).toMatchObject({ kind: 'other', kindFrom: 'columns' });
  });

  it('can be taken back', async () => {
    const workbench = await loadedWith({ 'a.csv': stays });
    await workbench.decide('a.csv', mapped);
    await workbench.decide('a.csv', {});
    expect(workbench.result().files[0]).toMatchObject({ kind: 'other', kindFrom: 'columns' });
    expect(workbench.result().tables.placement).toBe(0);
  });
});

describe('several years of a return', () => {
  const layout =
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n';
  const first = 'C1,13/06/2016,S,C2,N1,U4,PR1,';
  const files = {
    'ssda903_2017_episodes.csv': `${layout}${first},,,S1 1AA,S1 2BB,SC1\n`,
    'ssda903_2018_episodes.csv': `${layout}${first}14/07/2017,X1,CREQB,S1 1AA,S1 2BB,SC1\nC1,14/07/2017,P,C2,N1,K2,PR4,,,,S1 1AA,S1 3CC,SC2\n`,
  };

  it('make one history of each child, and the ledger says what was joined', async () => {
    const workbench = await loadedWith(files);
    expect(
      workbench.database.rows('SELECT start_date, end_date, place_code, planned FROM placement'),
    ).toEqual([
      { start_date: '2016-06-13', end_date: '2017-07-14', place_code: 'U4', planned: 'no' },
      { start_date: '2017-07-14', end_date: null, place_code: 'K2', planned: null },
    ]);
    const [earlier, later] = workbench.result().files;
    expect(earlier?.repairs).toMatchObject([{ line: 2, text: `${first},,,S1 1AA,S1 2BB,SC1` }]);
    expect(later?.repairs).toEqual([]);
    expect(workbench.result().tables).toMatchObject({ episode: 3, care_period: 1 });
  });

  it('say of a child what the latest of them says, whatever order they come in', async () => {
    const header = 'CHILD,SEX,DOB,ETHNIC\nC1,1,';
    const headers = {
      'header_2018.csv': `${header}14/06/2005,\n`,
      'header_2016.csv': `${header}13/06/2005,WBRI\n`,
      'header_2017.csv': `${header}15/06/2005,MWBC\n`,
    };
    const workbench = await loadedWith(headers);
    expect(workbench.database.rows('SELECT birth_date, ethnicity, file FROM child')).toEqual([
      { birth_date: '2005-06-14', ethnicity: 'MWBC', file: 'header_2016.csv' },
    ]);
  });

  it('are the same whatever order they come in', async () => {
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    expect(canonicalRows(await loadedWith(backwards))).toEqual(canonicalRows(await loadedWith(files)));
    const oneByOne = await Workbench.open();
    for (const source of sourcesOf(backwards)) await oneByOne.load([source]);
    expect(canonicalRows(oneByOne)).toEqual(canonicalRows(await loadedWith(files)));
  });
});

describe('settings', () => {
  it('with other null markers read every file again', async () => {
    const workbench = await loadedWith({ 'events.csv': 'child_id,date,kind\nnobody,2017-06-14,exclusion\n' });
    expect(workbench.result().tables.event).toBe(1);
    await workbench.setSettings({ ...workbench.settings(), nullMarkers: ['Nobody'] });
    expect(workbench.result().files[0]).toMatchObject({ loaded: 0, rejected: 1 });
    expect(canonicalCounts(workbench.result()).event).toBe(0);
  });
});
