import { Command, CommanderError } from 'commander';
import type { ExtractSource } from '../../shared/extracts/extract-source';
import type { CohortOptions } from './cohort';
import type { CostOptions } from './cost';
import { readFolder } from './folder';
import type { PivotOptions } from './pivot';
import type { ReportOptions } from './report';

/** What each command does with the extracts of the folder; it answers with what is printed. */
export interface Actions {
  load(sources: readonly ExtractSource[], options: { readonly json: boolean }): Promise<string>;
  report(sources: readonly ExtractSource[], options: ReportOptions): Promise<string>;
  pivot(sources: readonly ExtractSource[], options: PivotOptions): Promise<string>;
  cohort(sources: readonly ExtractSource[], options: CohortOptions): Promise<string>;
  cost(sources: readonly ExtractSource[], options: CostOptions): Promise<string>;
}

/** Where a command's answer goes, and its messages. */
export interface Output {
  answer(text: string): void;
  message(text: string): void;
}

/** 0: done. 1: the data or the definition cannot be used. 2: wrong usage. */
export type ExitStatus = 0 | 1 | 2;

const help = `
Exit status is 0 when done, 1 when the data cannot be used, 2 for wrong usage.`;

const reportHelp = `
The definition needs "asAt", the reporting date as YYYY-MM-DD. It may also have "beforeMonths" (12), "participants"
(["full", "prevent"]), "followed" (["full"]), "residential" (["Residential", "Residential school", "Secure"]),
"earlyMonths" (3), "shortestMatchedDays" (28), "countAway" (false) and "settings", the programme's settings.
`;

const pivotHelp = `
The definition names a "table", and may have "rows" and "columns" (fields), "measures" (such as { "aggregate": "mean", "field":
"weekly_cost" }; rows are counted where there are none), "filters", "show" ("value", "row-percent", "column-percent", "total-percent",
"parent-percent") and "settings", the programme's settings. A field is its name, or an object: { "field": "start_date", "by":
"financial-year" }, { "field": "age", "bands": [0, 1, 5, 10, 16] }. A field of the child is written child.sex.
`;

const cohortHelp = `
The definition needs "asAt", the reporting date as YYYY-MM-DD. It may also have "include" ({ "decision": ["full"] }; also "table",
"filters" as a pivot's, "children"), "index" ("start_date"), "before" and "after" ({ "days": 182 }; also { "since": "looked-after" } and
{ "until": "phase_two_date" }), "matched" (true), "shortestMatchedDays" (28), "outcomes" (["unplanned_moves", "placement_moves",
"missing_episodes"]; also "residential_moves", "missing_nights" and "event:" with a kind), "residential", "countAway", "countReturns",
"countIndexDay" (false), "comparator" ({ "include", "index", "delay", "name" }), "breaks" ([{ "from", "to", "what" }]) and "settings",
the programme's settings.
`;

const costHelp = `
The definition needs "asAt", the reporting date as YYYY-MM-DD, and "programme" ({ "total": 180000 } or { "perChild": 7500 }). It may also
have "include", "index" (as iip cohort), "unitCosts" ("sample", the published prices; "extract", unit_costs.csv; or a list), "priceYear",
"deflators" ({ "2016/17": 100 }), "programmeIncludes", "counterfactual" ({ "default": [{ "probability": 0.2, "placement": "residential" },
{ "probability": 0.8, "placement": "stay" }], "children": { "C012": [...] or { "grade": "likely" } }, "grades", "judgedBy", "judgedOn" }),
"deadweight" (0; never together with probabilities), "optimismBias" (0.4), "optimismByGrade", "discountRate" (0.035), "horizonWeeks" (52),
"budgets", "ranges" ({ "probability": [0.1, 0.2, 0.4], "weeklyCost.residential": [2729, 3712, 6279] }), "distribution" ("pert" or
"triangular"), "draws" (10000), "seed" (1) and "settings", the programme's settings.
`;

function program(actions: Actions, output: Output): Command {
  const iip = new Command('iip')
    .description('Reads a folder of extracts and answers without a window. Nothing leaves the machine.')
    .exitOverride()
    .configureOutput({ writeOut: output.answer, writeErr: output.message })
    .showHelpAfterError('Add --help to see how it is used.')
    .addHelpText('after', help);
  iip
    .command('load')
    .description(
      'Load the extracts, and say what each file is, every row that was left out, and what the checks found.',
    )
    .argument('<folder>', 'folder of extracts; its sub-folders are read too')
    .option('--json', 'one JSON document instead of text')
    .addHelpText('after', help)
    .action(async (folder: string, { json = false }: { json?: boolean }) => {
      output.answer(`${await actions.load(await extractsIn(folder, output), { json })}\n`);
    });
  iip
    .command('report')
    .description('Write the report of the first tables as one HTML file, and print where it lies.')
    .argument('<folder>', 'folder of extracts; its sub-folders are read too')
    .requiredOption('--definition <file>', 'JSON file of what was chosen, or - for standard input')
    .requiredOption('--out <folder>', 'folder to write report.html to; it is made where there is none')
    .addHelpText('after', `${reportHelp}${help}`)
    .action(async (folder: string, options: ReportOptions) => {
      output.answer(`${await actions.report(await extractsIn(folder, output), options)}\n`);
    });
  iip
    .command('pivot')
    .description(
      'Group and count one table: fields down the side and across the top, figures in the cells, with totals.',
    )
    .argument('<folder>', 'folder of extracts; its sub-folders are read too')
    .requiredOption('--definition <file>', 'JSON file of what was chosen, or - for standard input')
    .option('--json', 'one JSON document instead of text')
    .addHelpText('after', `${pivotHelp}${help}`)
    .action(async (folder: string, { definition, json = false }: { definition: string; json?: boolean }) => {
      output.answer(`${await actions.pivot(await extractsIn(folder, output), { definition, json })}\n`);
    });
  iip
    .command('cohort')
    .description('Compare the time before an index date with the time after it, child by child and over all.')
    .argument('<folder>', 'folder of extracts; its sub-folders are read too')
    .requiredOption('--definition <file>', 'JSON file of what was chosen, or - for standard input')
    .option('--json', 'one JSON document instead of text')
    .addHelpText('after', `${cohortHelp}${help}`)
    .action(async (folder: string, { definition, json = false }: { definition: string; json?: boolean }) => {
      output.answer(`${await actions.cohort(await extractsIn(folder, output), { definition, json })}\n`);
    });
  iip
    .command('cost')
    .description(
      'Work out what the programme cost, what must be true for it to pay, and what it may have avoided.',
    )
    .argument('<folder>', 'folder of extracts; its sub-folders are read too')
    .requiredOption('--definition <file>', 'JSON file of what was chosen, or - for standard input')
    .option('--json', 'one JSON document instead of text')
    .addHelpText('after', `${costHelp}${help}`)
    .action(async (folder: string, { definition, json = false }: { definition: string; json?: boolean }) => {
      output.answer(`${await actions.cost(await extractsIn(folder, output), { definition, json })}\n`);
    });
  return iip;
}

async function extractsIn(folder: string, output: Output): Promise<readonly ExtractSource[]> {
  const { sources, leftAside } = await readFolder(folder);
  if (leftAside.length > 0) output.message(`Left aside, for they hold no table: ${firstOf(leftAside)}\n`);
  if (sources.length === 0) throw new Error(`${folder} holds no extract. Put the CSV files in it.`);
  return sources;
}

/** As many names as can be taken in, and how many more there are. */
const firstOf = (names: readonly string[], most = 8): string =>
  names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} others`;

/** Runs one command line (without `node` and the program's name) and answers with its exit status. */
export async function run(
  parameters: readonly string[],
  actions: Actions,
  output: Output,
): Promise<ExitStatus> {
  try {
    await program(actions, output).parseAsync([...parameters], { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has printed its own message by now; asking for help is no mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    output.message(`iip: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}
