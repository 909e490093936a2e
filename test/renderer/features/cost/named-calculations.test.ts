import { describe, expect, it } from 'vitest';
import { firstCalculation } from '../../../../renderer/features/cost/choices/chosen';
import { calculationKind } from '../../../../renderer/features/cost/saved/calculation-kind';
import { differencesOf } from '../../../../renderer/features/cost/scenarios/differences';
import { costDefinition } from '../../../../shared/definitions/cost-definition';
import { readSavedCalculations, savedCalculation } from '../../../../shared/definitions/saved-calculation';

const none = async () => 0;

describe('calculations under names', () => {
  it('are read one by one, and those that cannot be are named', () => {
    const sound = { name: 'Panel', definition: firstCalculation };
    expect(savedCalculation.parse(sound)).toEqual(sound);
    const older = { name: 'Older', definition: { asAt: 'yesterday' } };
    expect(readSavedCalculations([older, sound])).toEqual({ saved: [sound], unreadable: ['Older'] });
  });
  it('stay in the window where evidence or the group names single children', async () => {
    const naming = (changed: object) =>
      calculationKind.pointsTo({ ...firstCalculation, ...changed }, [], none);
    expect(await naming({})).toEqual([]);
    const children = { '063909': { grade: 'likely', placement: 'residential', judgedBy: '', evidence: '' } };
    expect(await naming({ counterfactual: { ...firstCalculation.counterfactual, children } })).toEqual([
      'evidence child by child',
    ]);
    expect(await naming({ include: { table: 'programme', children: ['063909'] } })).toEqual([
      'children named one by one',
    ]);
  });
});

describe('calculations side by side', () => {
  const base = costDefinition.parse({ asAt: '2018-03-31', programme: { total: 300_000 } });
  it('show only what differs', () => {
    expect(differencesOf([base, base])).toEqual([]);
    expect(differencesOf([base, { ...base, optimismBias: 0.1, programme: { perChild: 10 } }])).toEqual([
      { label: 'Programme', values: ['£300,000 in all', '£10 a child'] },
      { label: 'Optimism bias', values: ['40%', '10%'] },
    ]);
  });
  it('show a dash where one has no such price', () => {
    const own = {
      ...base,
      unitCosts: [
        { placementType: 'secure', provider: null, weeklyCost: 5000, priceYear: '', basis: '', source: '' },
      ],
    };
    expect(differencesOf([base, own])).toContainEqual({ label: 'Secure, a week', values: ['–', '£5,000'] });
  });
});
