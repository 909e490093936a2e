import { expect, it } from 'vitest';
import { loadedWith } from '../loads';

const episodes =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n' +
  '011,01/04/2017,S,C2,N1,U4,PR1,01/06/2017,X1,CARPL,,,\n' +
  '011,01/06/2017,P,C2,N1,K2,PR4,,,,,,\n' +
  '012,01/05/2017,S,C2,N1,U6,PR4,,,,,,\n';

it('takes the lists of a child in the place of the return, and says so beside the episode', async () => {
  const workbench = await loadedWith({
    'care_periods.csv': 'child_id,start_date,end_date,end_reason\n012,2017-05-02,,\n',
    'episodes.csv': episodes,
    'placements.csv':
      'child_id,start_date,end_date,placement_type,provider\n011,2017-04-01,,residential,independent\n',
  });
  expect(
    workbench.database.rows('SELECT child_id, place_group, file FROM placement ORDER BY child_id'),
  ).toEqual([
    { child_id: '011', place_group: 'Residential', file: 'placements.csv' },
    { child_id: '012', place_group: 'Fostering', file: 'episodes.csv' },
  ]);
  expect(workbench.database.rows('SELECT child_id, start_date FROM care_period ORDER BY child_id')).toEqual([
    { child_id: '011', start_date: '2017-04-01' },
    { child_id: '012', start_date: '2017-05-02' },
  ]);
  const repairs = workbench.result().files.find(({ name }) => name === 'episodes.csv')?.repairs;
  expect(repairs?.map(({ rule, line }) => [rule, line])).toEqual([
    ['placement-list-taken', 2],
    ['care-period-list-taken', 4],
  ]);
});
