import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import type { ChosenComparison } from '../../../shared/definitions/saved-comparison';
import { today } from '../../../shared/domain/today';
import { showDay } from '../../../shared/domain/wording';
import { lastReportingDate } from '../../app/reporting-date';
import { useViewState } from '../../app/view-state';
import { useSettings, useWorkbenchState } from '../../app/workbench-context';
import { Notice } from '../../components/notice/notice';
import { AnalysisLayout, Page } from '../../components/page/page';
import { BusyNote } from '../../components/progress/busy-note';
import { SavedMenu } from '../named/saved-menu';
import { nameShown, useNamed } from '../named/use-named';
import { StepButtons } from '../steps/step-buttons';
import type { Steps } from '../steps/use-steps';
import { definitionOf } from './choices/chosen';
import { CohortChoices } from './choices/cohort-choices';
import { ComparisonResult } from './result/comparison-result';
import { WorkedOut } from './result/worked-out';
import { comparisonKind } from './saved/comparison-kind';
import { TakeOutComparison } from './take-out-comparison';
import { useComparison } from './use-comparison';

/** The comparison of this session: what was chosen, the result, and how it was worked out. */
export function CohortPage({
  work,
  tables,
}: {
  work: Steps<ChosenComparison>;
  tables: readonly PivotTable[];
}) {
  const { coverage } = useWorkbenchState();
  const { reporting } = useSettings();
  const { chosen, change } = work;
  const asAt = chosen.asAt ?? lastReportingDate(reporting, coverage.lastDay, today());
  const { value: result, error, running } = useComparison(definitionOf(chosen, asAt));
  const [outcomeId, setOutcome] = useViewState<string | null>('cohort outcome', null);
  const named = useNamed(comparisonKind);
  const outcome = result?.outcomes.find((one) => one.outcome === outcomeId) ?? result?.outcomes[0];
  const isShown = result !== undefined && error === null;
  return (
    <Page
      title="Cohort"
      lead={`${nameShown(named, chosen)}Before and after, child by child, as at ${showDay(asAt)}`}
      actions={
        <>
          <StepButtons steps={work} />
          <SavedMenu named={named} chosen={chosen} onOpen={work.open} />
          {isShown && result.children.length > 0 && <TakeOutComparison result={result} />}
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
