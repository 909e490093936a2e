import { describe, expect, it } from 'vitest';
import { type ChildKnowledge, shownDefinitions } from '../../../../renderer/features/work/child-knowledge';
import { type Judged, withoutChildren } from '../../../../renderer/features/work/leave-out';
import { judgeLists } from '../../../../renderer/features/work/named-lists';
import { newWork } from '../../../../renderer/features/work/new-work';
import { pivotDefinition } from '../../../../shared/definitions/pivot-definition';
import { chosenComparison } from '../../../../shared/definitions/saved-comparison';
import type { Work } from '../../../../shared/definitions/work-file';
import { plainLook } from '../../../../shared/report/pivot/pivot-layout';
import { writePlainWork } from '../../../../shared/work-file/write-work';
import { Workbench } from '../../../../shared/workbench';
import { madeWork } from '../../../work-file/made-work';

const text = [
  'child_id,start_date,end_date,placement_type,provider',
  ...Array.from({ length: 12 }, (_, i) => `C${100 + i},2016-0${(i % 9) + 1}-01,,U1,in-house`),
].join('\n');

/** What is known of extracts that are really loaded. */
async function known(): Promise<ChildKnowledge> {
  const workbench = await Workbench.open();
  const bytes = new TextEncoder().encode(`${text}\n`);
  const read = async (start: number, end: number) => bytes.slice(start, end);
  await workbench.load([{ name: 'placements.csv', size: bytes.length, read }]);
  const tables = await workbench.pivotTables();
  const childIds = new Set<string>();
  for (const { name, childField } of tables)
    if (childField !== null)
      for (const { key } of await workbench.pivotValues(name, { field: childField }))
        childIds.add(key.toLowerCase());
  return {
    tables,
    childIds,
    countValues: async (table, field) => (await workbench.pivotValues(table, { field })).length,
  };
}
const loaded = await known();
const nothing: ChildKnowledge = { tables: [], childIds: new Set(), countValues: async () => 0 };
const judged: Judged = { plain: new Set(), thisWindowOnly: new Set() };
const work = (part: Partial<Work>): Work => ({ ...newWork, ...part });
const leftOut = async (part: Partial<Work>, knowledge = loaded, judgement = judged) =>
  (await withoutChildren(work(part), knowledge, judgement)).leftOut;
const pivot = (filter: object) => ({
  definition: pivotDefinition.parse({ table: 'placement', rows: ['place_group'], filters: [filter] }),
  look: plainLook,
});

describe('a file that anybody may read leaves out', () => {
  it('the ids of the extracts that are loaded, wherever a person wrote one', async () => {
    expect(loaded.childIds).toContain('c100');
    expect(
      await leftOut({
        pivots: [{ name: 'Moves of C103', ...pivot({ field: 'place_group', blank: 'left-out' }) }],
        comparisons: [
          {
            name: 'Panel',
            definition: chosenComparison.parse({
              asAt: null,
              breaks: [{ from: '2016-01-01', to: '2016-02-01', what: 'C104 only' }],
            }),
          },
        ],
        tables: [{ name: 'c105', sql: 'SELECT 1' }],
        shapes: { 'a,b': { columns: { a: { values: { C106: 'U1' } } } } },
        choices: { sql: "SELECT 'C107'" },
        extracts: [{ name: 'C108 history.csv', size: 1, sha256: 'a'.repeat(64) }],
      }),
    ).toEqual([
      'the SQL statement',
      'mappings of columns that name children',
      'the pivot “Moves of C103”',
      'the comparison “Panel”',
      'the table “c105”',
      'the name of the extract C108 history.csv',
    ]);
  });
  it('definitions about single children, whole', async () => {
    const cohort = chosenComparison.parse({ asAt: null, include: { table: 'placement', children: ['X1'] } });
    const plain = await withoutChildren(
      work({
        choices: {
          pivot: pivot({ field: 'child_id', in: ['X1'] }),
          cohort,
          sql: "SELECT 1 WHERE child_id = 'X1'",
        },
        tables: [{ name: 'one', sql: "SELECT 1 WHERE 'X1' = child_id" }],
      }),
      loaded,
      judged,
    );
    expect(plain.leftOut).toEqual([
      'the pivot that is shown',
      'the comparison that is shown',
      'the SQL statement',
      'the table “one”',
    ]);
    expect(plain.work).toEqual(newWork);
  });
  it('what was found to name children when it was saved', async () => {
    const pivots = [{ name: 'One', ...pivot({ field: 'place_group', in: ['Fostering'] }) }];
    expect(await leftOut({ pivots })).toEqual([]);
    const only = { ...judged, thisWindowOnly: new Set(['pivot One']) };
    expect(await leftOut({ pivots }, loaded, only)).toEqual(['the pivot “One”']);
  });
  it('closed groups of a pivot by child, not the pivot', async () => {
    const byChild = pivotDefinition.parse({ table: 'placement', rows: ['child_id', 'place_group'] });
    const look = { ...plainLook, closedRows: ['["C100"]'] };
    const { work: plain, leftOut: left } = await withoutChildren(
      work({ choices: { pivot: { definition: byChild, look } } }),
      loaded,
      judged,
    );
    expect(left).toEqual([]);
    expect(plain.choices.pivot).toEqual({ definition: byChild, look: plainLook });
  });
  it('nothing of work that names nobody', async () => {
    const { work: plain, leftOut: left } = await withoutChildren(madeWork(), loaded, judged);
    expect(left).toEqual([]);
    expect(plain).toEqual(madeWork());
    expect(writePlainWork(plain).length).toBeGreaterThan(1000);
  });
});

describe('with nothing loaded', () => {
  it('a definition about unknown values goes, unless it came out of such a file', async () => {
    const choices = { pivot: pivot({ field: 'place_group', in: ['Fostering'] }) };
    expect(await leftOut({ choices }, nothing)).toEqual(['the pivot that is shown']);
    const plain = shownDefinitions(work({ choices }));
    expect(await leftOut({ choices }, nothing, { ...judged, plain })).toEqual([]);
  });
  it('not even then does a child’s id stay', async () => {
    const choices = { pivot: pivot({ field: 'child_id', in: ['X1'] }) };
    const plain = shownDefinitions(work({ choices }));
    const unsafe = await withoutChildren(work({ choices }), nothing, { ...judged, plain });
    expect(() => writePlainWork(unsafe.work)).toThrow('name single children');
  });
});

describe('definitions under names that come with the data', () => {
  it('are told apart by what they point to, and only the others are kept', async () => {
    const lists = {
      pivots: [
        { name: 'All', ...pivot({ field: 'place_group', in: ['Fostering'] }) },
        { name: 'One', ...pivot({ field: 'child_id', in: ['C100'] }) },
      ],
      comparisons: [],
      calculations: [],
    };
    const { states, toKeep } = await judgeLists(lists, loaded);
    expect(toKeep.pivots.map(({ name }) => name)).toEqual(['All']);
    expect(states['pivot saved']).toMatchObject({
      isRead: true,
      pivots: [
        { name: 'All', thisWindowOnly: [] },
        { name: 'One', thisWindowOnly: ['child_id'] },
      ],
    });
    expect((await judgeLists(lists, null)).toKeep.pivots).toHaveLength(2);
  });
});
