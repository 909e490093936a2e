import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CostResult } from '../../shared/analysis/cost/results';
import type { CostAsked } from '../../shared/definitions/cost-definition';
import { publishedUnitCosts } from '../../shared/domain/unit-costs';
import { costWorkbook } from '../../shared/report/cost/cost-workbook';
import { madeAsked, madeCost } from '../report/cost/made-result';
import { openFormulas } from '../report/cost/open-formulas';

/**
 * Has LibreOffice work out the workbook of a cost from its formulas alone, as it is saved and with an assumption changed in
 * the file, and sets what it finds against the calculation made anew: `npx tsx test/bench/cost-in-office.ts`.
 */
const penny = 0.005;
type Cells = ReturnType<typeof openFormulas>;

const folder = await mkdtemp(path.join(tmpdir(), 'cost-in-office-'));

/** Takes the values out of all formulas, changes one cell, and opens what LibreOffice makes of it. */
async function workedOut(
  workbook: Uint8Array,
  change?: readonly [address: string, value: number],
): Promise<Cells> {
  const files = unzipSync(workbook);
  const sheets = Object.keys(files).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const [sheet = '', cell = ''] = change?.[0].split('!') ?? [];
  const names = [...strFromU8(files['xl/workbook.xml'] as Uint8Array).matchAll(/<sheet name="(\w+)"/g)];
  for (const name of sheets) {
    const number = Number(/\d+/.exec(name)?.[0]);
    let xml = strFromU8(files[name] as Uint8Array);
    xml = xml.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1').replaceAll(' t="str"', '');
    if (names[number - 1]?.[1] === sheet) {
      const before = xml;
      xml = xml.replace(
        new RegExp(`(<c r="${cell}"[^>]*?)(/>|>(?:<v>[^<]*</v>)?</c>)`),
        `$1><v>${change?.[1]}</v></c>`,
      );
      if (xml === before) throw new Error(`${change?.[0]} could not be changed`);
    }
    files[name] = strToU8(xml);
  }
  const [from, to] = ['given.xlsx', 'found'].map((name) => path.join(folder, name)) as [string, string];
  await writeFile(from, zipSync(files));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', to, from], {
    stdio: 'ignore',
  });
  return openFormulas(await readFile(path.join(to, 'given.xlsx')));
}

/** The address of a cell in the row of a sheet in which all of the texts and numbers stand. */
function addressOf(cells: Cells, sheet: string, column: string, ...holding: (string | number)[]): string {
  const all = [...cells.values()].filter((cell) => cell.sheet === sheet);
  const row = [...new Set(all.map((cell) => cell.row))].find((each) => {
    const values = all.filter((cell) => cell.row === each).map(({ value }) => value);
    return holding.every((value) => values.includes(value));
  });
  if (row === undefined) throw new Error(`no row with ${holding.join(', ')}`);
  return `${sheet}!${column}${row}`;
}

const answers = (result: CostResult): readonly (readonly [name: string, value: number | null])[] => [
  ['Avoided, gross', result.totals.gross],
  ['Avoided, adjusted', result.totals.adjusted],
  ["Programme's cost", result.programmeCost],
  ['Net', result.totals.net],
  ['Avoided for each pound that the programme cost', result.totals.benefitCostRatio],
  ['Break-even: weeks avoided, a child', result.breakEven.weeks],
  ['Break-even: share of the weeks observed', result.breakEven.probability],
  ['Break-even: children, each for all of the weeks observed', result.breakEven.children],
];

const isSame = (found: unknown, value: string | number | null): boolean =>
  typeof value === 'number'
    ? typeof found === 'number' && Math.abs(found - value) < penny
    : found === (value ?? '–');

let wrong = 0;
function report(what: string, differences: readonly string[], compared: number): void {
  wrong += differences.length;
  console.log(`${differences.length === 0 ? 'same' : 'DIFFERS'}  ${what}: ${compared} compared`);
  for (const difference of differences) console.log(`    ${difference}`);
}

/** Every formula of a workbook as it is saved. */
async function asSaved(what: string, result: CostResult): Promise<void> {
  const workbook = await costWorkbook(result, { programme: '', council: '' });
  const ours = [...openFormulas(workbook)].filter(([, { formula }]) => formula !== null);
  const theirs = await workedOut(workbook);
  const different = ours.filter(([address, { value }]) => !isSame(theirs.get(address)?.value, value));
  report(
    what,
    different.map(([at, { formula, value }]) => `${at} ${formula}: ${value}, found ${theirs.get(at)?.value}`),
    ours.length,
  );
}

/** The answer once a cell has been changed, against a calculation of the changed definition. */
async function changed(
  what: string,
  value: number,
  at: (cells: Cells) => string,
  asked: Partial<CostAsked>,
  from: Partial<CostAsked> = {},
): Promise<void> {
  const workbook = await costWorkbook(await madeCost(from), { programme: '', council: '' });
  const theirs = await workedOut(workbook, [at(openFormulas(workbook)), value]);
  const expected = answers(await madeCost({ ...from, ...asked }));
  const different = expected.filter(
    ([name, wanted]) => !isSame(theirs.get(addressOf(theirs, 'Answer', 'B', name))?.value, wanted),
  );
  report(
    what,
    different.map(([name, wanted]) => `${name}: ${wanted}`),
    expected.length,
  );
}

const prices = (residential: number, school?: number): CostAsked['unitCosts'] => [
  ...publishedUnitCosts
    .filter(({ basis, weeklyCost }) => !basis.includes('benchmarking') && weeklyCost !== null)
    .map(({ placementType, provider, weeklyCost, priceYear }) => ({
      placementType,
      provider,
      priceYear,
      weeklyCost: placementType === 'residential' ? residential : weeklyCost,
    })),
  ...(school === undefined
    ? []
    : [{ placementType: 'residential school', provider: null, weeklyCost: school, priceYear: '2016/17' }]),
];
const counterfactual = madeAsked.counterfactual ?? {};
const year = { weeklyCost: 4000, priceYear: '2015/16', placementType: 'residential' };
const foster = { placementType: 'foster care', priceYear: '2016/17' };
const deflated: Partial<CostAsked> = {
  unitCosts: [
    { ...year, provider: 'independent' },
    { ...foster, provider: 'independent', weeklyCost: 901 },
    { ...foster, provider: 'in-house', weeklyCost: 525 },
  ],
  deflators: { '2015/16': 98, '2016/17': 100 },
};

try {
  await asSaved('every formula', await madeCost());
  await asSaved('every formula, prices of two years', await madeCost(deflated));
  await asSaved(
    'every formula, nobody',
    await madeCost({ include: { table: 'programme', decision: ['prevent'] } }),
  );
  await asSaved(
    'every formula, a cost for each child',
    await madeCost({ programme: { perChild: 9000 }, ranges: {} }),
  );
  const named = [
    { probability: 0, placement: 'residential', provider: 'independent' as const },
    { probability: 1, placement: 'stay' },
  ];
  await asSaved(
    'every formula, nothing judged yet',
    await madeCost({ counterfactual: { default: named }, ranges: {} }),
  );
  const parameter = (name: string) => (cells: Cells) => addressOf(cells, 'Assumptions', 'B', name);
  const residential = (cells: Cells) => addressOf(cells, 'Assumptions', 'D', 'residential', 3712);
  await changed('a price changed', 5000, residential, { unitCosts: prices(5000) });
  await changed(
    'an index level changed',
    90,
    (cells) => addressOf(cells, 'Assumptions', 'B', '2015/16', 98),
    { deflators: { '2015/16': 90, '2016/17': 100 } },
    deflated,
  );
  const [, ...others] = counterfactual.default ?? [];
  await changed(
    'a chance changed',
    0.5,
    (cells) => addressOf(cells, 'Assumptions', 'D', 'Every other child', 0.35),
    {
      counterfactual: {
        ...counterfactual,
        default: [
          { probability: 0.5, placement: 'residential', provider: 'independent' },
          ...others.slice(0, 1),
          { probability: 0.4, placement: 'stay' },
        ],
      },
    },
  );
  await changed(
    'the chance of a grade changed',
    0.6,
    (cells) => addressOf(cells, 'Assumptions', 'C', 'documented', 0.9),
    {
      counterfactual: {
        ...counterfactual,
        grades: {
          documented: [0.6, 0.6, 1],
          likely: [0.3, 0.5, 0.7],
          possible: [0.1, 0.2, 0.4],
          none: [0, 0, 0],
        },
      },
    },
  );
  await changed('the discount rate changed', 0.1, parameter('Discount rate'), { discountRate: 0.1 });
  await changed('the optimism bias changed', 0.25, parameter('Optimism bias'), {
    optimismBias: 0.25,
    ranges: {},
  });
  await changed("the programme's cost changed", 900_000, parameter("Programme's cost in all"), {
    programme: { total: 900_000 },
    ranges: {},
  });
  await changed(
    'a price that was missing given',
    2500,
    (cells) => addressOf(cells, 'Paths', 'I', 'gap', 'Residential school, Independent'),
    { unitCosts: prices(3712, 2500) },
  );
} finally {
  await rm(folder, { recursive: true });
}
process.exitCode = wrong === 0 ? 0 : 1;
