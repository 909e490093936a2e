import { describe, expect, it } from 'vitest';
import { cohortFilters, decisionField } from '../../../../renderer/features/pivot/quick-filters';
import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';

const decisions = [
  { key: 'not picked up', label: 'Not picked up', rows: 60 },
  { key: 'full', label: 'Full programme', rows: 90 },
  { key: '(blank)', label: '(blank)', rows: 500 },
];

describe('filters by cohort', () => {
  it('come from the decisions that occur, the programme first', () => {
    expect(cohortFilters('programme.decision', decisions, [])).toEqual([
      {
        label: 'Only children in the programme',
        filter: { field: 'programme.decision', in: ['full'] },
        rows: 90,
      },
      {
        label: 'Only children with the decision “Not picked up”',
        filter: { field: 'programme.decision', in: ['not picked up'] },
        rows: 60,
      },
    ]);
  });

  it('are not offered on top of one another, as no row would be left', () => {
    const chosen = [{ field: 'programme.decision', in: ['full'] }];
    expect(cohortFilters('programme.decision', decisions, chosen)).toEqual([]);
  });

  it('are there where a table knows a child and a decision', () => {
    const table = (name: string, childField: string | null, ...fields: string[]): PivotTable => ({
      name,
      label: name,
      kind: 'canonical',
      rows: 1,
      childField,
      fields: fields.map((field) => ({
        name: field,
        label: field,
        source: 'table',
        type: 'text',
        about: null,
        takesDay: false,
      })),
    });
    expect(decisionField(table('placement', 'child_id', 'programme.decision'))).toBe('programme.decision');
    expect(decisionField(table('programme', 'child_id', 'decision'))).toBe('decision');
    expect(decisionField(table('placement', 'child_id', 'place_group'))).toBeNull();
    expect(decisionField(table('session', null, 'programme.decision'))).toBeNull();
  });
});
