import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FileSummary } from '../../shared/extracts/load-result';
import { Workbench } from '../../shared/workbench';
import { checkAccount } from './account';
import { bytesOf, fileOf, writings } from './files';
import { writtenTables } from './written-table';

const headers = [
  'CHILD,DOB,MISSING,MIS_START,MIS_END',
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  'child_id,date,kind,days,detail',
  'child_id,instrument,date,score',
  'home;beds;opened',
  '',
] as const;
const pieces = [
  ...[
    'C1',
    'C2',
    '007',
    '1.0',
    'S',
    'P',
    'X1',
    'U4',
    'K2',
    'M',
    'SDQ',
    'Total',
    'x',
    '£1,234',
    '1E+05',
    '1e999',
    '-',
  ],
  ...[
    '13/06/2017',
    '06/13/2017',
    '01/02/2017',
    '2017-06-14',
    '42795',
    '31/02/2017',
    '15-Mar-17',
    'N/A',
    'zz/05/2020',
  ],
  ...[
    ',',
    ',',
    ',',
    ';',
    '\t',
    '|',
    '"',
    '""',
    '\n',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\u00a0',
    '\0',
    '\ufeff',
    'é',
    '\ufffd',
  ],
] as const;

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open();
});

/** Loads bytes in place of those before, and gives the account of them when it balances. */
async function account(name: string, bytes: Uint8Array): Promise<FileSummary> {
  const { files } = await workbench.load([fileOf(name, bytes)]);
  const summary = files[0] as FileSummary;
  checkAccount(workbench, summary);
  return summary;
}

describe('whatever is in a file, it is accounted for', () => {
  it('bytes that mean nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await account('any.csv', bytes);
      }),
      { numRuns: 80 },
    );
  });

  it('text of the sort that extracts are made of, in any order', async () => {
    const text = fc
      .tuple(fc.constantFrom(...headers), fc.array(fc.constantFrom(...pieces), { maxLength: 80 }))
      .map(([header, parts]) => `${header}\n${parts.join('')}`);
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...writings.slice(0, -1)), async (content, writing) => {
        await account('any.csv', bytesOf(content, writing));
        await expect(workbench.quality()).resolves.toBeDefined();
      }),
      { numRuns: 80 },
    );
  });

  it('every line of a file without quotes', async () => {
    const unquoted = pieces.filter((piece) => !/["\ufeff\0]/.test(piece));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...unquoted), { maxLength: 60 }), async (parts) => {
        const content = `child_id,date,kind\n${parts.join('')}`;
        const { rows, blank } = await account('any.csv', bytesOf(content));
        const lines = content.split(/\r\n|\r|\n/);
        expect(rows + blank + 1).toBe(lines.length - (lines.at(-1) === '' ? 1 : 0));
      }),
      { numRuns: 80 },
    );
  });

  it('a sound file that was cut, doubled or overwritten somewhere', async () => {
    const damage = fc.record({ at: fc.nat(400), length: fc.nat(40), by: fc.uint8Array({ maxLength: 6 }) });
    await fc.assert(
      fc.asyncProperty(writtenTables, damage, async ({ text, style }, { at, length, by }) => {
        const bytes = [...bytesOf(text, style.writing)];
        bytes.splice(at % (bytes.length + 1), length, ...by);
        await account('any.csv', Uint8Array.from(bytes));
      }),
      { numRuns: 80 },
    );
  });
});
