import { Grid3x3 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { useNavigation } from '../../app/navigation';
import { useResult } from '../../app/use-result';
import { useLoadResult, useWorkbench } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { EmptyState } from '../../components/empty-state/empty-state';
import { Notice } from '../../components/notice/notice';
import { Page } from '../../components/page/page';
import { BusyNote } from '../../components/progress/busy-note';
import { PivotPage } from './pivot-page';
import { useLasting } from './use-lasting';
import { usePivotWork } from './use-pivot-work';

/** Any loaded table, counted and worked out by whatever a person puts into its rows and columns. */
export function PivotView() {
  const { files } = useLoadResult();
  if (files.length === 0)
    return <Nothing>Any CSV will do. What the workbench knows of, such as placements, offers more.</Nothing>;
  return <LoadedPivot />;
}

function LoadedPivot() {
  const engine = useWorkbench();
  const tables = useResult<readonly PivotTable[]>({ pivotTables: true }, () => engine.pivotTables());
  const worked = usePivotWork(tables.value);
  const isWaiting = useLasting(worked.work === null && tables.error === null);
  if (tables.value?.length === 0) return <Nothing>None of the loaded files has rows.</Nothing>;
  if (tables.value === undefined || worked.work === null)
    return (
      <Page title="Pivot">
        {tables.error !== null && <Notice level="error">{tables.error}</Notice>}
        {isWaiting && <BusyNote text="Looking through the tables" />}
      </Page>
    );
  return <PivotPage tables={tables.value} worked={worked} work={worked.work} />;
}

function Nothing({ children }: { children: ReactNode }) {
  const { go } = useNavigation();
  return (
    <Page title="Pivot">
      <EmptyState
        icon={<Grid3x3 aria-hidden />}
        title="How many, by anything, against anything"
        action={
          <Button look="main" onPress={() => go('extracts')}>
            Go to Extracts
          </Button>
        }
      >
        <p>
          Choose what stands in the rows, the columns and the cells of a table: placements by type and
          provider, missing episodes by month before and after the programme began, scores by who gave them.
          Every figure opens to its rows.
        </p>
        <p>{children}</p>
      </EmptyState>
    </Page>
  );
}
