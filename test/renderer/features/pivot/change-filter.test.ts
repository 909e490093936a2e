import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupingOf,
  invert,
  tick,
  tickAll,
  tickedBy,
  tickNone,
  withConditions,
} from '../../../../renderer/features/pivot/change-filter';
import { startFilter } from '../../../../renderer/features/pivot/start-filter';
import { blank, type PivotFilter, pivotFilter } from '../../../../shared/definitions/pivot-definition';

const every = ['Fostering', 'Kinship', 'Residential', blank];
const start: PivotFilter = startFilter({
  name: 'place_group',
  label: 'Place group',
  source: 'table',
  type: 'text',
  about: null,
  takesDay: false,
});
const ticked = (filter: PivotFilter) => every.filter(tickedBy(filter));

describe('a filter by ticked values', () => {
  it('begins with every row let through', () => {
    expect(pivotFilter.parse(start)).toEqual({ field: 'place_group', notIn: [] });
    expect(ticked(start)).toEqual(every);
  });

  it('says "all but these" when values are unticked from all, "only these" when they are ticked from none', () => {
    expect(tick(start, ['Kinship'], false, every)).toEqual({ field: 'place_group', notIn: ['Kinship'] });
    expect(tick(tickNone(start), ['Kinship'], true, every)).toEqual({
      field: 'place_group',
      in: ['Kinship'],
    });
  });

  it('becomes all with the last value ticked and none with the last one unticked', () => {
    expect(tick({ field: 'x', in: ['Kinship'] }, every, true, every)).toEqual({ field: 'x', notIn: [] });
    expect(tick({ field: 'x', notIn: ['Kinship'] }, every, false, every)).toEqual({ field: 'x', in: [] });
  });

  it('turns about in words too, so that turning twice changes nothing', () => {
    const two: PivotFilter = { field: 'x', notIn: ['Kinship', 'Residential'] };
    expect(invert(two, every)).toEqual({ field: 'x', in: ['Kinship', 'Residential'] });
    expect(invert(invert(two, every), every)).toEqual(two);
    expect(invert(tickAll(two), every)).toEqual({ field: 'x', in: [] });
  });

  it('shows a condition on blanks as ticks', () => {
    expect(ticked({ field: 'x', blank: 'only' })).toEqual([blank]);
    expect(ticked({ field: 'x', blank: 'left-out' })).toEqual(['Fostering', 'Kinship', 'Residential']);
    expect(tick({ field: 'x', blank: 'left-out' }, ['Kinship'], false, every)).toEqual({
      field: 'x',
      notIn: ['Kinship', blank],
    });
    expect(invert({ field: 'x', blank: 'only' }, every)).toEqual({
      field: 'x',
      in: ['Fostering', 'Kinship', 'Residential'],
    });
  });

  it('keeps what was said of values that these rows do not hold', () => {
    expect(tick({ field: 'x', in: ['Secure', 'Kinship'] }, ['Kinship'], false, [...every])).toEqual({
      field: 'x',
      in: [],
    });
    expect(tick({ field: 'x', in: ['Secure', 'Kinship'] }, ['Fostering'], true, every)).toEqual({
      field: 'x',
      in: ['Secure', 'Fostering', 'Kinship'],
    });
  });

  const filters = fc.record(
    {
      field: fc.constant('x'),
      in: fc.uniqueArray(fc.constantFrom(...every)),
      notIn: fc.uniqueArray(fc.constantFrom(...every)),
      blank: fc.constantFrom('only' as const, 'left-out' as const),
    },
    { requiredKeys: ['field'] },
  );

  it('has exactly the ticked values ticked, whatever it said before', () => {
    fc.assert(
      fc.property(filters, fc.uniqueArray(fc.constantFrom(...every)), fc.boolean(), (filter, keys, on) => {
        const wasTicked = tickedBy(filter);
        const changed = tick(filter, keys, on, every);
        pivotFilter.parse(changed);
        expect(ticked(changed)).toEqual(every.filter((key) => (keys.includes(key) ? on : wasTicked(key))));
        expect(ticked(invert(filter, every))).toEqual(every.filter((key) => !wasTicked(key)));
      }),
    );
  });
});

describe('the conditions of a filter', () => {
  it('go one by one; without any, every row is let through', () => {
    const from = withConditions(start, { from: '2017-04-01' });
    expect(from).toEqual({ field: 'place_group', from: '2017-04-01' });
    expect(withConditions(from, { from: undefined })).toEqual(start);
  });

  it('stand apart from how the values are grouped', () => {
    expect(groupingOf({ field: 'start_date', by: 'quarter', in: ['2017-18 Q1'], blank: 'left-out' })).toEqual(
      {
        field: 'start_date',
        by: 'quarter',
      },
    );
  });
});
