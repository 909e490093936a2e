import { FlaskConical, GitCompareArrows } from 'lucide-react';
import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { useNavigation } from '../../app/navigation';
import { useResult } from '../../app/use-result';
import { useLoadResult, useWorkbench } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { EmptyState } from '../../components/empty-state/empty-state';
import { Page } from '../../components/page/page';
import { useSample } from '../extracts/use-sample';
import { useSteps } from '../steps/use-steps';
import { tablesOfChildren } from '../who/index-dates';
import { firstComparison } from './choices/chosen';
import { CohortPage } from './cohort-page';

/** The same children before and after they began: what changed, by how much, and what that cannot show. */
export function CohortView() {
  const engine = useWorkbench();
  const { files, tables } = useLoadResult();
  const work = useSteps('cohort', firstComparison, 'the comparison');
  const pivotTables = useResult<readonly PivotTable[]>({ pivotTables: true }, () => engine.pivotTables());
  const isThere = (tables[work.chosen.include.table] ?? 0) > 0;
  if (!isThere)
    return (
      <NoProgramme
        isAnythingLoaded={files.length > 0}
        others={tablesOfChildren(tables)}
        onOthers={() => work.change({ include: { table: 'child' }, index: 'care_period.start_date' })}
      />
    );
  return <CohortPage work={work} tables={pivotTables.value ?? []} />;
}

function NoProgramme(props: { isAnythingLoaded: boolean; others: readonly string[]; onOthers: () => void }) {
  const { isAnythingLoaded, others, onOthers } = props;
  const { go } = useNavigation();
  const sample = useSample();
  const canTakeOthers = others.includes('child') && others.includes('care_period');
  return (
    <Page title="Cohort">
      <EmptyState
        icon={<GitCompareArrows aria-hidden />}
        title="Did things change for these children after they began?"
        action={
          isAnythingLoaded ? (
            <Button look="main" onPress={() => go('extracts')}>
              Go to Extracts
            </Button>
          ) : (
            <Button look="main" onPress={sample.open} isDisabled={sample.opening}>
              <FlaskConical aria-hidden size={16} />
              Open the sample
            </Button>
          )
        }
      >
        <p>
          Each child's time before the start is set against as much time after it: unplanned moves, missing
          episodes, exclusions and whatever else was recorded on a day, with a line for every child, the
          rates, and what the figures cannot show.
        </p>
        <p>
          {isAnythingLoaded
            ? 'None of the loaded files is a programme extract, which says who started and when. Add programme.csv; a blank one can be saved from Extracts.'
            : 'It needs the programme extract, which says who started and when, with placements or the episodes of the return beside it.'}
        </p>
        {canTakeOthers && (
          <p>
            <Button look="link" onPress={onOthers}>
              Compare every child around the day they came into care
            </Button>
          </p>
        )}
      </EmptyState>
    </Page>
  );
}
