import { useRef, useState } from 'react';
import type { CostResult as Result } from '../../../shared/analysis/cost/results';
import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { costDefinition } from '../../../shared/definitions/cost-definition';
import type { ChosenCalculation } from '../../../shared/definitions/saved-calculation';
import { today } from '../../../shared/domain/today';
import { showDay } from '../../../shared/domain/wording';
import { lastReportingDate } from '../../app/reporting-date';
import { useSettings, useWorkbenchState } from '../../app/workbench-context';
import { Notice } from '../../components/notice/notice';
import { AnalysisLayout, Page } from '../../components/page/page';
import { BusyNote } from '../../components/progress/busy-note';
import { SavedMenu } from '../named/saved-menu';
import { nameShown, useNamed } from '../named/use-named';
import { StepButtons } from '../steps/step-buttons';
import type { Steps } from '../steps/use-steps';
import { definitionOf, stretchedRanges } from './choices/chosen';
import { CostChoices } from './choices/cost-choices';
import { type CostWork, problemsIn } from './cost-work';
import { problemsOf, refusalAsProblem } from './problems';
import { CostResult } from './result/cost-result';
import { NoCostYet } from './result/no-cost-yet';
import { WorkedOut } from './result/worked-out';
import { calculationKind } from './saved/calculation-kind';
import { ScenariosPart } from './scenarios/scenarios-part';
import { useColumns } from './scenarios/use-columns';
import { TakeOutCalculation } from './take-out-calculation';
import { useCost } from './use-cost';

/** The calculation of this session: what was chosen, the result, and how it was worked out. */
export function CostPage(props: { steps: Steps<ChosenCalculation>; tables: readonly PivotTable[] }) {
  const { steps, tables } = props;
  const { coverage, result: loaded } = useWorkbenchState();
  const { reporting } = useSettings();
  const { chosen } = steps;
  const hasExtract = (loaded.tables.unit_cost ?? 0) > 0;
  const asAt = lastReportingDate(reporting, coverage.lastDay, today());
  const [last, setLast] = useState<Result | undefined>(undefined);
  const definition = definitionOf(chosen, asAt, hasExtract, last);
  const checked = costDefinition.safeParse(definition);
  // While something chosen is wrong the last good calculation stays on the page.
  const good = useRef(definitionOf({ ...chosen, ranges: {} }, asAt, hasExtract, last));
  if (checked.success) good.current = checked.data;
  const { value: result, error, running } = useCost(good.current);
  if (result !== undefined && result !== last) setLast(result);
  const refused = error === null || running ? [] : [refusalAsProblem(error)];
  const problems = [...(checked.success ? [] : problemsOf(checked.error.issues)), ...refused];
  const change: CostWork['change'] = (changed, pull) =>
    steps.change(
      changed.ranges === undefined
        ? { ...changed, ranges: stretchedRanges({ ...chosen, ...changed }, result) }
        : changed,
      pull,
    );
  const work: CostWork = { chosen, definition, change, result, problems };
  const named = useNamed(calculationKind);
  const columns = useColumns();
  const hasAnswer = result !== undefined && chosen.programme !== null && result.priced > 0;
  const isSound = problems.length === 0;
  return (
    <Page
      title="Cost"
      lead={`${nameShown(named, chosen)}What would pay for the programme, and what it may have avoided, as at ${showDay(definition.asAt)}`}
      actions={
        <>
          <StepButtons steps={steps} />
          <SavedMenu
            named={named}
            chosen={chosen}
            whyNot={isSound ? null : 'Something chosen is wrong; put it right to save this calculation.'}
            onOpen={steps.open}
          />
          {hasAnswer && isSound && <TakeOutCalculation result={result} />}
        </>
      }
    >
      {running && <BusyNote text="Working out costs" />}
      <AnalysisLayout
        wide
        definition={<CostChoices work={work} tables={tables} />}
        working={result !== undefined && <WorkedOut result={result} />}
      >
        {problemsIn(work, 'other').map(({ text }) => (
          <Notice key={text} level="error" live>
            {text}
          </Notice>
        ))}
        {!isSound && result !== undefined && (
          <Notice level="second-look">
            Something chosen at the left is wrong, and says so there. Shown is the last calculation that was
            sound.
          </Notice>
        )}
        {chosen.programme === null && <NoCostYet work={work} />}
        {result !== undefined && (
          <CostResult
            work={work}
            result={result}
            running={running}
            scenarios={
              <ScenariosPart
                present={result}
                columns={columns.columns}
                results={columns.results}
                onKeep={(name) => columns.keep({ name, chosen, definition: result.definition })}
                onRemove={columns.remove}
                onOpen={steps.open}
              />
            }
          />
        )}
      </AnalysisLayout>
    </Page>
  );
}
