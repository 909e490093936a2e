import { ListChecks } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { RuleFindings } from '../../../shared/analysis/quality/finding';
import { showCount } from '../../../shared/domain/wording';
import { useNavigation } from '../../app/navigation';
import { useResult } from '../../app/use-result';
import { useViewState } from '../../app/view-state';
import { useLoadResult, useWorkbench } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { EmptyState } from '../../components/empty-state/empty-state';
import { ExportButton } from '../../components/export/export-button';
import { Notice } from '../../components/notice/notice';
import { AnalysisLayout, Page } from '../../components/page/page';
import { ProgressStrip } from '../../components/progress/progress-strip';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';
import { checkQuality } from '../../engine/client';
import { everything, filterFindings, sortedFindings } from './filter-findings';
import { exportedColumns, findingRows } from './finding-words';
import { FindingsFilterChoice } from './findings-filter';
import { NothingFound, NothingToCheck } from './nothing-found';
import styles from './quality.module.css';
import { RuleList } from './rule-list';
import { RulePicture } from './rule-picture';

/** What in the loaded files wants putting right, and what was checked and is in order. */
export function QualityView() {
  const { files } = useLoadResult();
  const { go } = useNavigation();
  if (files.length === 0) {
    return (
      <Page title="Quality">
        <EmptyState
          icon={<ListChecks aria-hidden />}
          title="What wants putting right before anyone counts anything"
          action={
            <Button look="main" onPress={() => go('extracts')}>
              Go to Extracts
            </Button>
          }
        >
          <p>
            Every loaded file is checked against itself and against the others: dates that cannot be, codes
            that do not exist, placements that overlap, children in one file and not in another. Each finding
            opens to its file, line and child.
          </p>
          <p>It needs at least one extract.</p>
        </EmptyState>
      </Page>
    );
  }
  return <Findings />;
}

function Findings() {
  const engine = useWorkbench();
  const { tables } = useLoadResult();
  const [choice, setChoice] = useViewState('quality', everything());
  const { drawnOn } = choice;
  const [share, setShare] = useState<number | null>(null);
  const [attempt, setAttempt] = useState(1);
  const { value, error, running } = useResult({ quality: drawnOn, attempt }, () => {
    setShare(null);
    return checkQuality(engine, drawnOn, setShare);
  });
  const findings = useMemo(() => (value === undefined ? null : sortedFindings(value)), [value]);
  const shown = useMemo(() => filterFindings(findings ?? [], choice), [findings, choice]);
  const made = (value ?? []).filter(({ table, count }) => count > 0 || (tables[table] ?? 0) > 0);
  const lead =
    findings === null
      ? 'Checking everything that is loaded …'
      : findings.length === 0
        ? `${showCount(made.length, 'check')}, none of which found anything.`
        : `${showCount(made.length, 'check')}, of which ${showCount(findings.length)} found something. Open one to see its rows.`;
  return (
    <Page
      title="Quality"
      lead={lead}
      actions={
        findings && (
          <>
            <ToggleGroup
              label="Show the findings as"
              choices={[
                { value: 'list', label: 'List' },
                { value: 'picture', label: 'Picture' },
              ]}
              value={choice.asPicture ? 'picture' : 'list'}
              onChange={(as) => setChoice({ ...choice, asPicture: as === 'picture' })}
            />
            <ExportButton name="quality findings" columns={exportedColumns} rows={findingRows(shown)} />
          </>
        )
      }
    >
      {error !== null && (
        <Notice level="error">
          {error} <Button onPress={() => setAttempt(attempt + 1)}>Check again</Button>
        </Notice>
      )}
      {running && (
        <ProgressStrip
          label="Checking the extracts"
          percent={share === null ? null : share * 100}
          onStop={() => void engine.stopChecking()}
        >
          <strong>Checking everything that is loaded</strong>
        </ProgressStrip>
      )}
      {value !== undefined && findings !== null && (
        <AnalysisLayout
          definition={<FindingsFilterChoice findings={findings} choice={choice} onChange={setChoice} />}
        >
          <div className={styles.results} aria-busy={running}>
            <Outcome findings={findings} shown={shown} asPicture={choice.asPicture} />
            <NothingFound rules={made.filter(({ count }) => count === 0)} />
            <NothingToCheck rules={value.filter((rule) => !made.includes(rule))} />
          </div>
        </AnalysisLayout>
      )}
    </Page>
  );
}

function Outcome(props: {
  findings: readonly RuleFindings[];
  shown: readonly RuleFindings[];
  asPicture: boolean;
}) {
  if (props.findings.length === 0) return null;
  if (props.shown.length === 0) return <p>No finding fits what was chosen on the left.</p>;
  return props.asPicture ? <RulePicture findings={props.shown} /> : <RuleList findings={props.shown} />;
}
