import { expect, it } from 'vitest';
import { childPage } from '../../../shared/analysis/timeline/child-page';
import { Database } from '../../../shared/database/database';
import { defaultSettings } from '../../../shared/definitions/programme-settings';
import { insert } from './insert';

it("gathers every row of a child, and of no one else, whatever the child's id holds", async () => {
  const database = await Database.open();
  const odd = `O'Neil"; DROP TABLE child; --`;
  insert(
    database,
    'child',
    { child_id: 'A', sex: 'M' },
    { child_id: odd, birth_date: '2005-05-05', sex: 'F', ethnicity: 'WBRI' },
  );
  insert(database, 'care_period', { child_id: odd, start_date: '2017-01-01' });
  const [, second] = insert(
    database,
    'placement',
    { child_id: odd, start_date: '2017-01-01', end_date: '2017-02-01', place_code: 'U6' },
    { child_id: odd, start_date: '2017-02-01', place_code: 'K2', weekly_cost: 3712 },
    { child_id: 'A', start_date: '2017-02-01', place_code: 'K2' },
  );
  insert(database, 'measure', { child_id: odd, instrument: 'RADQ', score: 70 });
  insert(database, 'session', { date: '2017-01-01', kind: 'workshop' });

  const page = childPage(database, odd, defaultSettings);
  expect(page).toMatchObject({ childId: odd, birthDate: '2005-05-05', sex: 'F', ethnicity: 'WBRI' });
  expect(page.moves).toEqual({ value: 1, behind: { table: 'placement', rowids: [second] } });
  expect(page.lane?.stays).toHaveLength(2);
  expect(page).toMatchObject({ asAt: '2017-02-01', lane: { age: 11 } });
  expect(page.tables.map(({ table, rows }) => [table, rows.length])).toEqual([
    ['child', 1],
    ['care_period', 1],
    ['placement', 2],
    ['measure', 1],
  ]);
  const placements = page.tables.find(({ table }) => table === 'placement');
  expect(placements?.columns).toEqual(['start_date', 'end_date', 'place_code', 'weekly_cost']);
  expect(placements?.rows[1]).toEqual({
    rowid: second,
    file: 'placement.csv',
    line: 3,
    cells: ['2017-02-01', null, 'K2', 3712],
  });
  database.close();
});

it('says that nothing is known of a child that no extract names', async () => {
  const database = await Database.open();
  expect(childPage(database, 'nobody', defaultSettings)).toMatchObject({
    lane: null,
    tables: [],
    birthDate: null,
  });
  database.close();
});
