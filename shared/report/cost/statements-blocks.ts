import type { CostResult } from '../../analysis/cost/results';
import { type Block, said, tabled } from '../blocks/block';
import { leftOutTable } from '../cohort/children-tables';
import { disclosure } from '../cohort/what-to-know';

/** What must stand beside every figure, who was left out, and the definition. */
export function statementsBlocks(result: CostResult): readonly Block[] {
  const { statements, warnings, excluded, definition, words } = result;
  return [
    said('title')('What must stand beside every figure'),
    said('text')(
      'These go with every figure that is taken from here. They say what was worked out when the workbook was saved.',
    ),
    said('text')(words),
    ...statements.map(said('warning')),
    said('heading')('What else a reader must know'),
    said('warning')(disclosure.children),
    ...warnings.map(({ text }) => said('warning')(text)),
    ...(excluded.length === 0 ? [] : [tabled(leftOutTable('Children who are left out', excluded))]),
    said('heading')('The definition, as it can be asked again'),
    ...JSON.stringify(definition, null, 2).split('\n').map(said('code')),
  ];
}
