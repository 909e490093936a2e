import { describe, expect, it } from 'vitest';
import { coverage } from '../../../shared/analysis/coverage/coverage';
import { Database } from '../../../shared/database/database';

describe('coverage', () => {
  it('is nothing where nothing is loaded', async () => {
    expect(coverage(await Database.open())).toEqual({ children: 0, firstDay: null, lastDay: null });
  });

  it('counts each child once, whichever extracts name the child', async () => {
    const database = await Database.open();
    database.run(`INSERT INTO child (child_id) VALUES ('1'), ('2')`);
    database.run(
      `INSERT INTO placement (child_id, start_date) VALUES ('2', '2016-05-01'), ('3', '2017-06-01')`,
    );
    database.run(
      `INSERT INTO event (child_id, date) VALUES ('3', '2017-06-02'), ('4', '2017-06-02'), (NULL, '2017-06-02')`,
    );
    expect(coverage(database).children).toBe(4);
  });

  it('runs from the first start to the last start or end, open placements included', async () => {
    const database = await Database.open();
    database.run(`INSERT INTO placement (child_id, start_date, end_date)
      VALUES ('1', '2016-05-01', '2017-01-31'), ('1', '2017-01-31', NULL), ('2', '2018-03-02', NULL)`);
    expect(coverage(database)).toEqual({ children: 2, firstDay: '2016-05-01', lastDay: '2018-03-02' });
  });
});
