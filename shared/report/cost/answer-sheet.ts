import type { WriteSheet } from 'hucre/xlsx';
import type { CostResult } from '../../analysis/cost/results';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { aboutLine } from '../blocks/about-line';
import { type FigureTable, holdsWords } from '../blocks/figure-table';
import { sheetColumns, sheetFigures } from '../blocks/sheet-figures';
import { disclosure } from '../cohort/what-to-know';
import { nothing } from '../figures';
import { answerFormulas } from './answer-formulas';
import { cashTable, gradesTable, scenariosTable } from './answer-tables';
import type { Assumptions } from './assumptions-sheet';
import { beside } from './cell-address';
import type { Children } from './children-sheet';
import { costTitle } from './cost-title';
import { formula, plain, words } from './live-cell';
import { type LiveSheet, liveSheet } from './live-sheet';
import { sheets } from './sheet-names';

const widths = [58, 18, 18, 18, 18, 40];

/** The answer, worked out from the other sheets; what cannot be is given as values and says so. */
export function answerSheet(
  result: CostResult,
  settings: Pick<ProgrammeSettings, 'programme' | 'council'>,
  assumptions: Assumptions,
  children: Children,
): WriteSheet {
  const sheet = liveSheet(sheets.answer, widths);
  sheet.say('title', costTitle);
  sheet.say('text', aboutLine(result, settings));
  sheet.say('text', result.words);
  for (const text of result.statements.slice(0, 1)) sheet.say('warning', text);
  sheet.say('warning', disclosure.children);
  for (const { text } of result.warnings) sheet.say('warning', text);
  sheet.space();
  sheet.say('heading', 'Worked out from the other sheets');
  sheet.heads(['Figure', 'Value', 'How'], new Set([1]));
  const rows = new Map<string, number>();
  const at = (id: string) => beside(2, rows.get(id) ?? 0);
  for (const { id, name, as, text, value, how } of answerFormulas(result, assumptions, children.rows, at))
    rows.set(id, sheet.row([words(name), formula(as, text, value ?? nothing), plain('note', how)]));
  sheet.space();
  sheet.say('heading', 'Whose budget');
  sheet.heads(['Budget', 'Avoided, adjusted'], new Set([1]));
  for (const { budget, adjusted } of result.byBudget)
    sheet.row([
      words(budget),
      formula('money', `${at('adjusted')}*${assumptions.budgets.get(budget)}`, adjusted),
    ]);
  sheet.space();
  sheet.say('heading', 'As they were worked out, given as values');
  sheet.say('text', 'These do not follow when an assumption is changed here: change it in the Workbench.');
  for (const table of [scenariosTable(result), gradesTable(result), cashTable(result)])
    asValues(sheet, table);
  return sheet.written();
}

function asValues(sheet: LiveSheet, table: FigureTable): void {
  const columns = sheetColumns(table);
  const numbers = [...columns.keys()].filter((c) => !holdsWords(columns[c] ?? { as: 'text' }));
  sheet.space();
  sheet.say('text', table.caption);
  sheet.heads(
    columns.map(({ head }) => head),
    new Set(numbers),
  );
  for (const row of table.rows)
    sheet.row(sheetFigures(table, row).map((value, c) => plain(columns[c]?.as ?? 'text', value)));
}
