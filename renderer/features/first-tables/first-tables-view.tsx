import { Table2 } from 'lucide-react';
import type { FirstTables } from '../../../shared/analysis/first-tables/results';
import { firstTablesDefinition } from '../../../shared/definitions/first-tables-definition';
import { today } from '../../../shared/domain/today';
import { showDay } from '../../../shared/domain/wording';
import { firstTablesSections, headFigures } from '../../../shared/report/first-tables-report';
import { useNavigation } from '../../app/navigation';
import { lastReportingDate } from '../../app/reporting-date';
import { useResult } from '../../app/use-result';
import { useViewState } from '../../app/view-state';
import { useSettings, useWorkbench, useWorkbenchState } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { EmptyState } from '../../components/empty-state/empty-state';
import { Notice } from '../../components/notice/notice';
import { AnalysisLayout, Page } from '../../components/page/page';
import { BusyNote } from '../../components/progress/busy-note';
import { type Chosen, FirstTablesChoices } from './choices';
import { EachChild } from './each-child';
import styles from './first-tables.module.css';
import { HeadFigures } from './head-figures';
import { SaveReport } from './save-report';
import { SectionOfReport } from './section';

const begin: Chosen = { asAt: null, beforeMonths: 12, countAway: false };

/** The tables and pictures a panel asks for first, as at one reporting date. */
export function FirstTablesView() {
  const engine = useWorkbench();
  const { coverage, result } = useWorkbenchState();
  const settings = useSettings();
  const [chosen, setChosen] = useViewState('first-tables', begin);
  const asAt = chosen.asAt ?? lastReportingDate(settings.reporting, coverage.lastDay, today());
  const definition = firstTablesDefinition.parse({ ...chosen, asAt });
  const { value, error, running } = useResult({ firstTables: definition }, () =>
    engine.firstTables(definition),
  );
  const isEmpty = result.files.length === 0 || value?.programmeLoaded === false;
  if (isEmpty) return <NoProgramme isAnythingLoaded={result.files.length > 0} />;
  return (
    <Page
      title="First tables"
      lead={`${settings.programme}${settings.council === '' ? '' : `, ${settings.council}`}, as at ${showDay(asAt)}`}
      actions={value && <SaveReport tables={value} />}
    >
      {running && <BusyNote text="Working out the tables" />}
      {error !== null && <Notice level="error">{error}</Notice>}
      <AnalysisLayout
        definition={
          <FirstTablesChoices
            chosen={{ ...chosen, asAt }}
            onChange={(changed) => setChosen((before) => ({ ...before, ...changed }))}
          />
        }
      >
        {value && (
          <div className={styles.tables} aria-busy={running}>
            <Tables tables={value} />
          </div>
        )}
      </AnalysisLayout>
    </Page>
  );
}

function Tables({ tables }: { tables: FirstTables }) {
  const graphs = { moves: tables.moves, missing: tables.missing };
  return (
    <>
      <HeadFigures figures={headFigures(tables)} />
      {tables.warnings.map(({ id, text }) => (
        <Notice key={id} level="second-look">
          {text}
        </Notice>
      ))}
      {firstTablesSections(tables).map((section) => (
        <SectionOfReport key={section.id} section={section}>
          {(section.id === 'moves' || section.id === 'missing') && (
            <EachChild graph={graphs[section.id]} title={section.title} />
          )}
        </SectionOfReport>
      ))}
    </>
  );
}

function NoProgramme({ isAnythingLoaded }: { isAnythingLoaded: boolean }) {
  const { go } = useNavigation();
  return (
    <Page title="First tables">
      <EmptyState
        icon={<Table2 aria-hidden />}
        title="The tables a panel asks for first"
        action={
          <Button look="main" onPress={() => go('extracts')}>
            Go to Extracts
          </Button>
        }
      >
        <p>
          Who was referred and who took part, where the children lived at the start and on the reporting date,
          placement moves and missing episodes before and since, what people said and who came.
        </p>
        <p>
          {isAnythingLoaded
            ? 'None of the loaded files is a programme extract. Add programme.csv; a blank one can be saved from Extracts.'
            : 'It needs the programme extract, with placements or the episodes of the return beside it.'}
        </p>
      </EmptyState>
    </Page>
  );
}
