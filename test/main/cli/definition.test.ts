import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDefinition } from '../../../main/cli/definition';
import { pivotCommandDefinition } from '../../../main/cli/pivot';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'definition-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function reading(definition: object) {
  const file = path.join(folder, 'pivot.json');
  writeFileSync(file, JSON.stringify(definition));
  return readDefinition(file, pivotCommandDefinition);
}

it('reads a pivot as a person writes it, and fills in what was left out', async () => {
  const definition = await reading({ table: 'placement', rows: ['place_group'] });
  expect(definition).toMatchObject({ table: 'placement', columns: [], measures: [{ aggregate: 'count' }] });
  expect(definition.settings.programme).toBe('Programme');
});

it.each([
  [{ rowz: [] }, 'the key "rowz" is not known'],
  [{ rows: [{ field: 'age', brands: [1] }] }, 'the key "rows.0.brands" is not known'],
  [{ rows: [{ by: 'month' }] }, 'the key "rows.0.field" is missing'],
  [{ rows: [7] }, 'the key "rows.0" cannot be used: it has none of the forms'],
  [{ rows: [{ field: 'age', bands: [5, 1] }] }, 'the key "rows.0.bands" cannot be used: they must rise'],
  [
    { rows: [{ field: 'x', sort: { measure: 0, whithin: [] } }] },
    'the key "rows.0.sort.whithin" is not known',
  ],
  [{ measures: [{ aggregate: 'average', field: 'x' }] }, 'the key "measures.0.aggregate" cannot be used'],
  [{ measures: [{ aggregate: 'mean' }] }, 'mean needs a field'],
  [{ filters: [{ field: 'age' }] }, 'a filter needs "in", "notIn", "from", "to" or "blank"'],
  [{ show: 'percent' }, 'the key "show" cannot be used'],
  [{ settings: { town: 'x' } }, 'the key "settings.town" is not known'],
])('refuses %j and says why in one line', async (part, why) => {
  const refusal = await reading({ table: 'placement', ...part }).then(
    () => 'nothing',
    (error: Error) => error.message,
  );
  expect(refusal).toContain(why);
  expect(refusal).not.toContain('\n');
});
