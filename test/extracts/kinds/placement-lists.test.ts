import { expect, it } from 'vitest';

import { loadedWith } from '../loads';

it('shows placement types and providers that it cannot read, and takes what a person says they mean', async () => {
  const text =
    'child_id,start_date,end_date,placement_type,provider\n' +
    '007,2017-04-01,2017-06-01,foster care,in-house\n' +
    '007,2017-06-01,2017-09-01,Bungalow,Some Firm Ltd\n' +
    '007,2017-09-01,,K2,PR4\n';
  const workbench = await loadedWith({ 'placements.csv': text });
  const { files } = workbench.result();
  const unmapped = (name: string) => files[0]?.columns.find((column) => column.name === name)?.unmapped;
  expect(unmapped('placement_type')).toEqual([{ value: 'Bungalow', count: 1 }]);
  expect(unmapped('provider')).toEqual([{ value: 'Some Firm Ltd', count: 1 }]);
  await workbench.decide('placements.csv', {
    columns: {
      placement_type: { values: { Bungalow: 'Supported accommodation' } },
      provider: { values: { 'Some Firm Ltd': 'PR5' } },
    },
  });
  expect(
    workbench.database.rows(
      'SELECT place_code, place_group, provider_code, provider_group FROM placement ORDER BY start_date',
    ),
  ).toEqual([
    { place_code: null, place_group: 'Fostering', provider_code: null, provider_group: 'In-house' },
    {
      place_code: null,
      place_group: 'Supported accommodation',
      provider_code: 'PR5',
      provider_group: 'Independent',
    },
    { place_code: 'K2', place_group: 'Residential', provider_code: 'PR4', provider_group: 'Independent' },
  ]);
});
