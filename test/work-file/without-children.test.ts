import { describe, expect, it } from 'vitest';
import { pivotDefinition } from '../../shared/definitions/pivot-definition';
import type { Work } from '../../shared/definitions/work-file';
import { namesAnyOf } from '../../shared/work-file/child-ids-in-text';
import { comparesOnePerson } from '../../shared/work-file/literals-about-one';
import { namingChildren } from '../../shared/work-file/single-children';
import { writePlainWork } from '../../shared/work-file/write-work';
import { madeWork } from './made-work';

describe('a definition that names children', () => {
  const with_ = (change: (work: Work) => Partial<Work>): Work => ({ ...madeWork(), ...change(madeWork()) });
  const about = (filter: object) =>
    with_(({ pivots }) => ({
      pivots: pivots.map((pivot) => ({
        ...pivot,
        definition: pivotDefinition.parse({ table: 'placement', filters: [filter] }),
      })),
    }));
  it.each<[string, Work]>([
    ['a filter on the child', about({ field: 'child_id', in: ['C001'] })],
    ['a filter through another table', about({ field: 'child.child_id', notIn: ['C001'] })],
    ['a range of ids', about({ field: 'child_id', from: 'C001' })],
    [
      'ids put together in a group',
      about({ field: 'child_id', in: ['x'], groups: [{ label: 'x', values: ['C001'] }] }),
    ],
    [
      'children of a comparison',
      with_(({ choices }) => ({
        choices: {
          cohort: {
            ...(choices.cohort as never as object),
            include: { table: 'programme', children: ['C001'] },
          } as never,
        },
      })),
    ],
    [
      'what would have become of a child',
      with_(({ calculations: [one] }) => ({
        calculations: [
          {
            name: 'Prices',
            definition: {
              ...(one as never as Work['calculations'][number]).definition,
              counterfactual: {
                ...(one as never as Work['calculations'][number]).definition.counterfactual,
                children: { C001: [{ probability: 1, placement: 'stay' }] },
              },
            },
          },
        ],
      })),
    ],
  ])('is never written into a file that anybody can read: %s', (_what, work) => {
    expect(namingChildren(work)).toHaveLength(1);
    expect(() => writePlainWork(work)).toThrow('name single children');
  });
  it('is told from one that speaks of all children', () => {
    expect(namingChildren(madeWork())).toEqual([]);
    expect(namingChildren(about({ field: 'child_id', blank: 'left-out' }))).toEqual([]);
  });
});

describe('a child’s id in a text', () => {
  const ids = new Set(['c001', '4711', 'ab-12/3', '7', '2018', 'smith j']);
  it.each(['C001', 'moves of c001, all', 'c001-2018', '4711', 'child ab-12/3 only', 'Smith J'])(
    '%j',
    (text) => {
      expect(namesAnyOf({ deep: [{ name: text }] }, ids)).toBe(true);
      expect(namesAnyOf({ [text]: 1 }, ids)).toBe(true);
    },
  );
  it.each(['C0011', 'xc001', 'phase 7', '2018-03-31', '1.4711', ''])('not in %j', (text) => {
    expect(namesAnyOf([text, 4711, null, true], ids)).toBe(false);
  });
});

describe('a statement about one person', () => {
  const points = (column: string) => /child_id|birth/i.test(column);
  it.each([
    "SELECT * FROM placement WHERE child_id = 'A12'",
    "SELECT * FROM placement WHERE (p.child_id) NOT IN ('A12', 'A13')",
    "SELECT 1 WHERE 'A12' = p.child_id",
    `SELECT 1 WHERE "child_id" LIKE 'A%'`,
    'SELECT 1 WHERE child_id = "A12"',
    "SELECT 1 WHERE lower(child_id) = lower('A12')",
    'SELECT 1 WHERE child_id IN(12)',
    "SELECT 1 WHERE child_id COLLATE NOCASE == 'a12'",
    "SELECT birth_date FROM child WHERE birth_date BETWEEN '2005-01-01' AND '2005-01-02'",
    "SELECT child_id IS 'A12' FROM child",
  ])('%s', (sql) => expect(comparesOnePerson(sql, points)).toBe(true));
  it.each([
    'SELECT child_id, count(*) FROM placement GROUP BY child_id HAVING count(*) > 3',
    "SELECT child_id FROM placement WHERE place_code = 'U1'",
    'SELECT * FROM a JOIN b ON a.child_id = b.child_id',
    "SELECT 'child_id = 1' -- child_id = 'A12'",
    'SELECT * FROM a WHERE child_id IS NOT NULL',
    'SELECT child_id IN (SELECT child_id FROM b) FROM a',
  ])('not %s', (sql) => expect(comparesOnePerson(sql, points)).toBe(false));
});
