import { describe, expect, it } from 'vitest';
import { loadedWith } from '../loads';

const header = 'CHILD,DOB,MISSING,MIS_START,MIS_END';
const missing = (...rows: string[]) => `${[header, ...rows].join('\n')}\n`;
const openAtYearEnd = 'C1,13/06/2005,M,30/03/2017,';
const endedLater = 'C1,13/06/2005,M,30/03/2017,02/04/2017';

const incidents = async (files: Record<string, string>) => {
  const workbench = await loadedWith(files);
  const rows = workbench.database.rows('SELECT * FROM missing_episode ORDER BY file, line');
  return { rows, files: workbench.result().files };
};

describe('an incident open at the end of the year, in the returns of both years', () => {
  it.each([
    ['earlier return first', { '2017/missing.csv': openAtYearEnd, '2018/missing.csv': endedLater }],
    ['later return first', { 'b/missing.csv': openAtYearEnd, 'a/missing.csv': endedLater }],
  ])('is one incident with its end, and the ledger says so: %s', async (_, told) => {
    const names = Object.keys(told);
    const { rows, files } = await incidents(
      Object.fromEntries(Object.entries(told).map(([name, row]) => [name, missing(row)])),
    );
    expect(rows).toEqual([
      {
        child_id: 'C1',
        start_date: '2017-03-30',
        end_date: '2017-04-02',
        kind: 'missing',
        file: names[1],
        line: 2,
      },
    ]);
    const open = files.find(({ name }) => name === names[0]);
    expect(open).toMatchObject({ rows: 1, loaded: 1, rejected: 0 });
    expect(open?.repairs).toMatchObject([
      { rule: 'superseded-missing-episode', line: 2, text: openAtYearEnd },
    ]);
    expect(open?.repairs[0]?.change).toContain(`2 Apr 2017 (${names[1]}, line 2)`);
  });

  it('stands open again once the later return is taken away', async () => {
    const workbench = await loadedWith({ 'a.csv': missing(openAtYearEnd), 'b.csv': missing(endedLater) });
    await workbench.remove('b.csv');
    expect(workbench.database.rows('SELECT end_date, file FROM missing_episode')).toEqual([
      { end_date: null, file: 'a.csv' },
    ]);
    expect(workbench.result().files[0]?.repairs).toEqual([]);
  });
});

describe('incidents that only look alike', () => {
  it.each([
    ['stand in one file', { 'a.csv': missing(openAtYearEnd, endedLater) }],
    ['are of two kinds', { 'a.csv': missing(openAtYearEnd), 'b.csv': missing(endedLater.replace('M', 'A')) }],
    [
      'are of two children',
      { 'a.csv': missing(openAtYearEnd), 'b.csv': missing(endedLater.replace('C1', 'C2')) },
    ],
    [
      'start on two days',
      { 'a.csv': missing(openAtYearEnd), 'b.csv': missing(endedLater.replace('30/03', '31/03')) },
    ],
    [
      'are both ended',
      { 'a.csv': missing(endedLater), 'b.csv': missing(endedLater.replace('02/04', '03/04')) },
    ],
  ])('are both kept where they %s', async (_, told) => {
    const { rows, files } = await incidents(told);
    expect(rows).toHaveLength(2);
    expect(files.flatMap(({ repairs }) => repairs)).toEqual([]);
  });
});
