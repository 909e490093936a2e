import { Redo2, Undo2 } from 'lucide-react';
import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { today } from '../../../shared/domain/today';
import { showDay } from '../../../shared/domain/wording';
import { lastReportingDate } from '../../app/reporting-date';
import { useViewState } from '../../app/view-state';
import { useSettings, useWorkbenchState } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { Notice } from '../../components/notice/notice';
import { AnalysisLayout, Page } from '../../components/page/page';
import { BusyNote } from '../../components/progress/busy-note';
import { definitionOf } from './choices/chosen';
import { CohortChoices } from './choices/cohort-choices';
import { ComparisonResult } from './result/comparison-result';
import { WorkedOut } from './result/worked-out';
import { SavedComparisons } from './saved/saved-comparisons';
import { type NamedComparisons, useNamedComparisons } from './saved/use-named-comparisons';
import { TakeOut } from './take-out';
import type { CohortWork } from './use-cohort-work';
import { useComparison } from './use-comparison';

/** The comparison of this session: what was chosen, the result, and how it was worked out. */
export function CohortPage({ work, tables }: { work: CohortWork; tables: readonly PivotTable[] }) {
  const { coverage } = useWorkbenchState();
  const { reporting } = useSettings();
  const { chosen, change } = work;
  const asAt = chosen.asAt ?? lastReportingDate(reporting, coverage.lastDay, today());
  const { value: result, error, running } = useComparison(definitionOf(chosen, asAt));
  const [outcomeId, setOutcome] = useViewState<string | null>('cohort outcome', null);
  const named = useNamedComparisons();
  const outcome = result?.outcomes.find((one) => one.outcome === outcomeId) ?? result?.outcomes[0];
  const isShown = result !== undefined && error === null;
  return (
    <Page
      title="Cohort"
      lead={`${nameOf(named, work)}Before and after, child by child, as at ${showDay(asAt)}`}
      actions={
        <>
          <Button look="quiet" label="Undo (Ctrl+Z)" isDisabled={!work.canUndo} onPress={work.undo}>
            <Undo2 aria-hidden size={16} />
          </Button>
          <Button look="quiet" label="Redo (Ctrl+Y)" isDisabled={!work.canRedo} onPress={work.redo}>
            <Redo2 aria-hidden size={16} />
          </Button>
          <SavedComparisons named={named} chosen={chosen} onOpen={work.open} />
          {isShown && result.children.length > 0 && <TakeOut result={result} />}
        </>
      }
    >
      {running && <BusyNote text="Comparing before and after" />}
      <AnalysisLayout
        wide
        definition={<CohortChoices chosen={chosen} asAt={asAt} tables={tables} onChange={change} />}
        working={isShown && <WorkedOut result={result} outcome={outcome} />}
      >
        {error !== null && (
          <Notice level="error" live>
            {error}
          </Notice>
        )}
        {isShown && (
          <ComparisonResult result={result} outcome={outcome} running={running} onShow={setOutcome} />
        )}
      </AnalysisLayout>
    </Page>
  );
}

function nameOf({ comparisons, current }: NamedComparisons, { chosen }: CohortWork): string {
  const saved = comparisons.find(({ name }) => name === current);
  if (saved === undefined) return '';
  const isSame = JSON.stringify(saved.definition) === JSON.stringify(chosen);
  return `${saved.name}${isSame ? '' : ' (changed since it was saved)'} · `;
}
