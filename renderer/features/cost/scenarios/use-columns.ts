import type { CostResult } from '../../../../shared/analysis/cost/results';
import type { CostDefinition } from '../../../../shared/definitions/cost-definition';
import type { ChosenCalculation } from '../../../../shared/definitions/saved-calculation';
import { useResult } from '../../../app/use-result';
import { useViewState } from '../../../app/view-state';
import { useWorkbench } from '../../../app/workbench-context';

/** A calculation kept to be set beside others. */
export interface Column {
  readonly name: string;
  readonly chosen: ChosenCalculation;
  readonly definition: CostDefinition;
}

/** So many columns are kept beside the present one. */
export const mostColumns = 3;

/** The calculations kept side by side in this window, worked out again whenever what is loaded changes. */
export function useColumns() {
  const engine = useWorkbench();
  const [columns, setColumns] = useViewState<readonly Column[]>('cost columns', []);
  const definitions = columns.map(({ definition }) => definition);
  const { value } = useResult({ costs: definitions }, async () => {
    const results: (CostResult | undefined)[] = [];
    for (const definition of definitions)
      results.push(await (engine.cost(definition) as Promise<CostResult>).catch(() => undefined));
    return { results, definitions };
  });
  const isCurrent = JSON.stringify(value?.definitions) === JSON.stringify(definitions);
  return {
    columns,
    results: isCurrent ? (value?.results ?? []) : [],
    keep: (column: Column) => setColumns((before) => [...before, column].slice(0, mostColumns)),
    remove: (name: string) => setColumns((before) => before.filter((column) => column.name !== name)),
  };
}
