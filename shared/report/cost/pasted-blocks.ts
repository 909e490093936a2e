import type { CostResult } from '../../analysis/cost/results';
import { type Block, said, tabled } from '../blocks/block';
import { disclosure } from '../cohort/what-to-know';
import {
  answerTable,
  breakEvenTable,
  budgetsTable,
  cashTable,
  gradesTable,
  scenariosTable,
} from './answer-tables';
import { costTitle } from './cost-title';
import { drawsTable, tornadoTable } from './ranges-blocks';

/** What goes into a report: the answer in words and tables, and everything that must stand beside it. It names no child. */
export function pastedBlocks(result: CostResult): readonly Block[] {
  const { words, statements, warnings, tornado, draws } = result;
  return [
    said('title')(costTitle),
    said('text')(words),
    tabled(answerTable(result)),
    tabled(breakEvenTable(result)),
    tabled(scenariosTable(result)),
    ...(tornado.length === 0 ? [] : [tabled(tornadoTable(tornado))]),
    ...(draws === null || tornado.length === 0 ? [] : [tabled(drawsTable(result, draws))]),
    tabled(gradesTable(result)),
    tabled(cashTable(result)),
    tabled(budgetsTable(result)),
    said('heading')('What must stand beside every figure'),
    ...statements.map(said('warning')),
    ...warnings.map(({ text }) => said('warning')(text)),
    said('warning')(disclosure.counts),
  ];
}
