import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../../main/cli/folder';
import { report } from '../../../main/cli/report';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const programme = 'child_id,referral_date,decision,start_date\nC1,01/06/2017,full,01/10/2017\n';

async function made(definition: string, csv = programme) {
  const extracts = path.join(folder, 'extracts');
  const definitionFile = path.join(folder, 'definition.json');
  writeFileSync(definitionFile, definition);
  writeFileSync(path.join(folder, 'programme.csv'), csv);
  const { sources } = await readFolder(folder);
  return report(sources, { definition: definitionFile, out: path.join(extracts, 'out') });
}

describe('iip report', () => {
  it('writes one HTML file into a folder that it makes, and says where', async () => {
    const place = await made('{"asAt":"2018-03-31","settings":{"programme":"Steady Ground"}}');
    expect(place).toBe(path.join(folder, 'extracts', 'out', 'report.html'));
    const html = readFileSync(place, 'utf8');
    expect(html).toContain('<h1>Steady Ground</h1>');
    expect(html).toContain('<th scope="row" class="left">Full programme</th><td class="right">1</td>');
  });

  it('takes a definition with a byte order mark', async () => {
    await expect(made('\uFEFF{"asAt":"2018-03-31"}')).resolves.toContain('report.html');
  });

  it.each([
    ['{"asAt":"2018-03-31","befroeMonths":6}', /definition\.json: the key "befroeMonths" is not known/],
    ['{"asAt":"2018-03-31","settings":{"town":"x"}}', /the key "settings\.town" is not known/],
    [
      '{"asAt":"2018-02-30"}',
      /the key "asAt" cannot be used: it must be a day that exists, written YYYY-MM-DD/,
    ],
    [
      '{"asAt":"2018-03-31","settings":{"reporting":{"first":"2018-02-30","everyMonths":6}}}',
      /the key "settings\.reporting\.first" cannot be used: it must be a day that exists/,
    ],
    ['{}', /the key "asAt" is missing/],
    ['[]', /must be one JSON object/],
    ['{"asAt"', /definition\.json is not JSON/],
  ])('refuses the definition %s and says why', async (definition, why) => {
    await expect(made(definition)).rejects.toThrow(why);
  });

  it('refuses extracts without a programme', async () => {
    const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,1,01/01/2009,WBRI,,,\n';
    await expect(made('{"asAt":"2018-03-31"}', header)).rejects.toThrow(
      /None of the files is a programme extract/,
    );
  });

  it('says which definition is not there', async () => {
    await expect(report([], { definition: path.join(folder, 'none.json'), out: folder })).rejects.toThrow(
      /none\.json could not be read \(ENOENT\)/,
    );
  });
});
