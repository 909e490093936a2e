import fc from 'fast-check';
import { it } from 'vitest';
import { pivotDefinition } from '../../../shared/definitions/pivot-definition';
import { loadedWith } from '../../extracts/loads';
import { expectSameAsByHand } from './agreement';
import { generatedCare } from './generated-care';
import { generatedDefinition, type KnownField } from './generated-definition';
import { careTables } from './naive/care-tables';
import type { PlainField, PlainTable } from './naive/plain-table';
import { expectSameInSql, inSecondSqlite } from './second-sqlite';

const kindOf = (type: PlainField['type']): KnownField['kind'] =>
  type === 'text' ? 'words' : type === 'number' ? 'decimal' : 'day';

/** Fields with keys that their rows have. */
const known = ({ rows, fields }: PlainTable): KnownField[] =>
  [...fields].map(([name, { type, of }]) => {
    const values = rows.map((row) => of(row)).filter((value) => value !== null);
    const days = name.startsWith('age') ? { days: ['2018-03-31', '2016-02-29', 'programme.start_date'] } : {};
    return {
      name,
      kind: kindOf(type),
      ...days,
      keys: [...new Set(values.map(String)), 'x', 'y', 'z'].slice(0, 5),
    };
  });

it('a pivot of placements or missing episodes joined with child, programme and stay is what is worked out by hand', async () => {
  await fc.assert(
    fc.asyncProperty(generatedCare, fc.nat(), async (files, seed) => {
      const workbench = await loadedWith(files);
      const { placement, missing } = careTables(workbench.database);
      const tables = await workbench.pivotTables();
      const other = inSecondSqlite(await workbench.databaseFile());
      for (const [name, plain] of Object.entries({ placement, missing_episode: missing })) {
        // A table without rows is not there, and nothing can be looked up in it.
        const offered = tables.find((table) => table.name === name)?.fields.map((field) => field.name) ?? [];
        const fields = known(plain).filter((field) => offered.includes(field.name));
        if (plain.rows.length === 0) continue;
        const drawn = fc.sample(generatedDefinition(name, fields), { numRuns: 4, seed });
        for (const asked of drawn) {
          const result = await workbench.pivot(pivotDefinition.parse(asked));
          expectSameAsByHand(result, plain);
          expectSameInSql(result, other);
        }
      }
      other.close();
    }),
    {
      seed: 20_180_331,
      numRuns: 25,
      endOnFailure: true,
    },
  );
});
