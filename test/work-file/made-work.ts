import { costDefinition } from '../../shared/definitions/cost-definition';
import { pivotDefinition } from '../../shared/definitions/pivot-definition';
import { programmeSettings } from '../../shared/definitions/programme-settings';
import { chosenCalculation } from '../../shared/definitions/saved-calculation';
import { chosenComparison } from '../../shared/definitions/saved-comparison';
import type { Work } from '../../shared/definitions/work-file';
import { sha256Of } from '../../shared/work-file/sealed-work';

const look = {
  subtotals: true,
  grandTotals: 'both',
  measuresIn: 'rows',
  closedRows: ['a'],
  closedColumns: [],
} as const;
const homes = pivotDefinition.parse({
  table: 'placement',
  rows: ['place_group'],
  filters: [{ field: 'place_group', in: ['Residential'] }],
});
const panel = chosenComparison.parse({ asAt: null, index: 'referral_date' });
const asked = costDefinition.parse({ asAt: '2018-03-31', programme: { total: 1000 } });
const prices = chosenCalculation.parse({ ...asked, asAt: null });

/** Work with something in every part of it. */
export const madeWork = (): Work => ({
  format: 'iip-workbench work',
  version: 1,
  extracts: [
    { name: 'returns/episodes.csv', size: 3, sha256: 'a'.repeat(64) },
    { name: 'programme.csv', size: 4, sha256: 'b'.repeat(64), decisions: { kind: 'programme' } },
  ],
  settings: programmeSettings.parse({ council: 'Anytown', placementGroups: { K2: 'Homes' } }),
  shapes: { 'child,placed': { kind: 'placements', columns: { placed: { fills: 'start_date' } } } },
  pivots: [{ name: 'Homes', definition: homes, look }],
  comparisons: [{ name: 'Panel', definition: panel }],
  calculations: [{ name: 'Prices', definition: prices }],
  tables: [{ name: 'long stays', sql: 'SELECT * FROM placement WHERE end_date IS NULL' }],
  choices: {
    timeline: { by: 'programme-start', sort: 'age', who: 'programme', asAt: '2018-03-31' },
    firstTables: { asAt: null, beforeMonths: 6, countAway: true },
    quality: { drawnOn: null },
    pivot: { definition: homes, look },
    cohort: panel,
    cost: prices,
    costColumns: [{ name: 'Dearer', chosen: prices, definition: asked }],
    sql: 'SELECT count(*) FROM placement',
  },
});

/** Extracts of these texts, and work that refers to them. */
export async function workWith(texts: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>) {
  const extracts = Object.entries(texts).map(([name, text]) => ({ name, bytes: new Blob([text]) }));
  const references = extracts.map(async ({ name, bytes }) => ({
    name,
    size: bytes.size,
    sha256: await sha256Of(bytes),
  }));
  return { work: { ...madeWork(), extracts: await Promise.all(references) } satisfies Work, extracts };
}
