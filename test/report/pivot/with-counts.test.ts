import { expect, it } from 'vitest';
import { pivotDefinition } from '../../../shared/definitions/pivot-definition';
import { pivotCsv } from '../../../shared/report/pivot/pivot-csv';
import { plainLook } from '../../../shared/report/pivot/pivot-layout';
import { withCounts } from '../../../shared/report/pivot/with-counts';
import { Workbench } from '../../../shared/workbench';
import { fileOf } from '../../extracts/files';

it('gives every average its n as a column of its own where a pivot is taken out, and counts none', async () => {
  const workbench = await Workbench.open();
  await workbench.load([fileOf('scores.csv', 'team,score\nNorth,3\nNorth,\nSouth,5\nSouth,8\n')]);
  const result = await workbench.pivot(
    pivotDefinition.parse({
      table: 'scores',
      rows: ['team'],
      measures: [{ aggregate: 'count' }, { aggregate: 'mean', field: 'score' }],
    }),
  );
  expect(
    pivotCsv(result, plainLook)
      .trim()
      .split(/\r?\n/)
      .map((line) => line.replace('\uFEFF', '')),
  ).toEqual([
    'team,Rows,Mean score,n of mean score',
    'North,2,3,1',
    'South,2,6.5,2',
    'Total,4,5.33333333333333,3',
  ]);
  const counts = await workbench.pivot(pivotDefinition.parse({ table: 'scores', rows: ['team'] }));
  expect(withCounts(counts)).toEqual(counts);
});
