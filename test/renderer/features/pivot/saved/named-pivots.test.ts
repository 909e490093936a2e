import { describe, expect, it } from 'vitest';
import {
  type NamedPivot,
  pivotsToKeep,
  renamedPivot,
  whyNotCalled,
  withoutPivot,
  withPivot,
} from '../../../../../renderer/features/pivot/saved/named-pivots';
import { readSavedPivots, savedPivot } from '../../../../../shared/definitions/saved-pivot';
import { plainLook } from '../../../../../shared/report/pivot/pivot-layout';
import { defined } from '../builder/placements';

const look = { ...plainLook, closedRows: [], closedColumns: [] };
const named = (name: string, ...thisWindowOnly: string[]): NamedPivot => ({
  name,
  definition: defined({ rows: ['place_group'] }),
  look,
  thisWindowOnly,
});
const names = (pivots: readonly NamedPivot[]) => pivots.map(({ name }) => name);

describe('pivots under names', () => {
  const pivots = [named('Costs'), named('Moves')];

  it('stand in the order of their names, one of each', () => {
    expect(names(withPivot(pivots, named('Homes')))).toEqual(['Costs', 'Homes', 'Moves']);
    const replaced = withPivot(pivots, { ...named('Moves'), definition: defined() });
    expect(names(replaced)).toEqual(['Costs', 'Moves']);
    expect(replaced[1]?.definition.rows).toEqual([]);
  });
  it('are renamed and deleted', () => {
    expect(names(renamedPivot(pivots, 'Costs', 'Prices'))).toEqual(['Moves', 'Prices']);
    expect(names(withoutPivot(pivots, 'Costs'))).toEqual(['Moves']);
  });
  it('need a name of their own', () => {
    expect(whyNotCalled(' ', pivots, 'Costs')).toBe('A name is needed.');
    expect(whyNotCalled('Moves', pivots, 'Costs')).toBe('Another pivot has that name.');
    expect(whyNotCalled('Costs', pivots, 'Costs')).toBeNull();
  });
  it('are written down in the form that is read again, without those of this window', () => {
    const kept = pivotsToKeep([...pivots, named('One child', 'child_id')]);
    expect(kept.map((pivot) => savedPivot.parse(pivot))).toEqual(kept);
    expect(kept.map(({ name }) => name)).toEqual(['Costs', 'Moves']);
    expect(JSON.stringify(kept)).not.toContain('One child');
  });
});

it('reads what it can of what was kept, and names the rest', () => {
  const [sound] = pivotsToKeep([named('Costs')]);
  const broken = { ...sound, name: 'Broken', definition: { table: '' } };
  const newer = { ...sound, name: 'Newer', colour: 'red' };
  const read = readSavedPivots([broken, sound, newer, null, 'x', { name: 3 }]);
  expect(read.pivots).toEqual([sound]);
  expect(read.unreadable).toEqual(['Broken', 'Newer', 'without a name', 'without a name', 'without a name']);
});
