import { FlaskConical, PoundSterling } from 'lucide-react';
import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { useNavigation } from '../../app/navigation';
import { useResult } from '../../app/use-result';
import { useLoadResult, useWorkbench } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { EmptyState } from '../../components/empty-state/empty-state';
import { Page } from '../../components/page/page';
import { useSample } from '../extracts/use-sample';
import { useSteps } from '../steps/use-steps';
import { firstCalculation } from './choices/chosen';
import { CostPage } from './cost-page';
import { OneChildPart } from './result/one-child-part';
import styles from './result/result.module.css';

/** What the programme cost, what would pay for it, and what may have been avoided. */
export function CostView() {
  const engine = useWorkbench();
  const { files, tables } = useLoadResult();
  const steps = useSteps('cost', firstCalculation, 'the calculation');
  const pivotTables = useResult<readonly PivotTable[]>({ pivotTables: true }, () => engine.pivotTables());
  const isThere = (tables[steps.chosen.include.table] ?? 0) > 0;
  if (!isThere) return <NoProgramme isAnythingLoaded={files.length > 0} />;
  return <CostPage steps={steps} tables={pivotTables.value ?? []} />;
}

function NoProgramme({ isAnythingLoaded }: { isAnythingLoaded: boolean }) {
  const { go } = useNavigation();
  const sample = useSample();
  return (
    <Page title="Cost">
      <EmptyState
        icon={<PoundSterling aria-hidden />}
        title="What would pay for the programme, and what may it have avoided?"
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
          Every child’s placements are priced day by day from the start. First stands what must be avoided for
          the programme to pay for itself, which claims nothing; then what may have been avoided by your own
          judgement, and how sure that is.
        </p>
        <p>
          {isAnythingLoaded
            ? 'None of the loaded files is a programme extract, which says who started and when. Add programme.csv; a blank one can be saved from Extracts.'
            : 'It needs the programme extract, which says who started and when, with placements or the episodes of the return beside it, and what the programme cost.'}
        </p>
      </EmptyState>
      <div className={styles.result}>
        <OneChildPart />
      </div>
    </Page>
  );
}
