import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cost } from '../../../main/cli/cost';
import type { CostDocument } from '../../../main/cli/cost-document';
import { readFolder } from '../../../main/cli/folder';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cost-'));
  for (const [name, lines] of Object.entries(files))
    writeFileSync(path.join(folder, name), `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Two children in independent foster care for ten weeks, one in a place that nothing is the price of. */
const files: Readonly<Record<string, readonly string[]>> = {
  'placements.csv': [
    'child_id,start_date,end_date,placement_type,provider,change_reason,planned,temporary,weekly_cost,distance_miles',
    '007,2017-01-01,,foster care,independent,,,,,',
    '7,2017-01-01,,foster care,independent,,,,,',
    'C,2017-01-01,,residential school,independent,,,,,',
  ],
  'programme.csv': [
    'child_id,referral_date,decision,start_date',
    '007,,full,2017-07-03',
    '7,,full,2017-07-03',
    'C,,full,2017-07-03',
  ],
};

async function asked(definition: object, json = true): Promise<string> {
  const file = path.join(os.tmpdir(), `${path.basename(folder)}.json`);
  writeFileSync(file, JSON.stringify({ asAt: '2017-09-10', programme: { total: 9000 }, ...definition }));
  try {
    return await cost((await readFolder(folder)).sources, { definition: file, json });
  } finally {
    rmSync(file);
  }
}

const counterfactual = {
  default: [
    { probability: 0.5, placement: 'residential' },
    { probability: 0.5, placement: 'stay' },
  ],
};

describe('iip cost --json', () => {
  it('has every key, numbers unrounded, and leaves out who has no price', async () => {
    const document = JSON.parse(
      await asked({
        counterfactual,
        optimismBias: 0.4,
        ranges: { 'weeklyCost.residential': [901, 3712, 3712] },
        draws: 500,
      }),
    ) as CostDocument;
    const child = {
      weeks: 10,
      actual: expect.closeTo(9010, 6),
      counterfactual: expect.closeTo(23_065, 6),
      gross: expect.closeTo(14_055, 6),
      adjusted: expect.closeTo(8433, 6),
      missingPrices: [],
    };
    const nothing = { actual: null, counterfactual: null, gross: null, adjusted: null };
    expect(document).toEqual({
      children: [
        { child: '007', ...child },
        { child: '7', ...child },
        { child: 'C', weeks: 10, ...nothing, missingPrices: ['Residential school, Independent'] },
      ],
      gross: expect.closeTo(28_110, 6),
      adjusted: expect.closeTo(16_866, 6),
      programmeCost: 9000,
      net: expect.closeTo(7866, 6),
      benefitCostRatio: expect.closeTo(16_866 / 9000, 9),
      breakEven: {
        weeks: expect.closeTo(3000 / (2811 * 0.6), 9),
        probability: expect.closeTo(3000 / (2811 * 0.6) / 10, 9),
        children: 1,
      },
      tornado: [
        { parameter: 'weeklyCost.residential', low: expect.closeTo(-9000, 6), high: expect.closeTo(7866, 6) },
      ],
      draws: {
        p10: expect.any(Number),
        p50: expect.any(Number),
        p90: expect.any(Number),
        probabilityPositive: expect.any(Number),
      },
      statements: expect.any(Array),
    });
    expect(document.statements).toHaveLength(11);
    expect(document.statements.join(' ')).not.toMatch(/\bsaved\b|signific/i);
  });

  it('says in words what it came to, and asks for the price that is missing', async () => {
    const text = await asked({ counterfactual }, false);
    expect(text).toContain('! A price is needed for Residential school, Independent (C).');
    expect(text).toContain('estimated cost avoidance, not cash released');
  });

  it.each([
    [{ programme: 9000 }, /programme/],
    [{ programmes: { total: 1 } }, /"programmes" is not known/],
    [
      { counterfactual: { default: [{ probability: 0.5, placement: 'stay' }] } },
      /counterfactual\.default.*add up to 0\.5/,
    ],
    [{ counterfactual, deadweight: 0.1 }, /deadweight.*not both/],
    [
      { counterfactual: { default: [{ probability: 1, placement: 'residential', weeklyCost: '£3,712' }] } },
      /weeklyCost.*no currency sign/,
    ],
    [{ unitCosts: [] }, /unitCosts/],
  ])('refuses %j by name', async (definition, message) => {
    await expect(asked(definition)).rejects.toThrow(message);
  });
});
