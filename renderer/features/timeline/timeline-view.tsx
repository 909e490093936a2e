import { ChartGantt } from 'lucide-react';
import { type TimelineDefinition, timelineDefinition } from '../../../shared/definitions/timeline-definition';
import { today } from '../../../shared/domain/today';
import { useNavigation } from '../../app/navigation';
import { useResult } from '../../app/use-result';
import { useViewState } from '../../app/view-state';
import { useLoadResult, useSettings, useWorkbench } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { EmptyState } from '../../components/empty-state/empty-state';
import { Notice } from '../../components/notice/notice';
import { AnalysisLayout, Page } from '../../components/page/page';
import { BusyNote } from '../../components/progress/busy-note';
import type { LaneHeight } from './lane-geometry';
import { programmeName } from './programme-name';
import { TimelineChoices } from './timeline-choices';
import { TimelineResult } from './timeline-result';
import { TimelineWorking } from './timeline-working';

/** What a person chose for the timeline that is not part of the question to the engine. */
interface Shown {
  readonly find: string;
  readonly height: LaneHeight;
}

const begin = (): TimelineDefinition => timelineDefinition.parse({ latest: today() });

/** Every child's way through care and the programme, one lane a child. */
export function TimelineView() {
  const { files } = useLoadResult();
  if (files.length === 0) return <NothingLoaded />;
  return <LoadedTimeline />;
}

function LoadedTimeline() {
  const engine = useWorkbench();
  const settings = useSettings();
  const programme = programmeName(settings);
  const [definition, setDefinition] = useViewState('timeline definition', begin());
  const [shown, setShown] = useViewState<Shown>('timeline shown', { find: '', height: 'roomy' });
  const { value, error, running } = useResult({ timeline: definition }, () => engine.timeline(definition));
  return (
    <Page title="Timeline">
      {error !== null && <Notice level="error">{error}</Notice>}
      {running && <BusyNote text="Drawing the timeline" />}
      {value !== undefined && (
        <AnalysisLayout
          definition={
            <TimelineChoices
              definition={definition}
              asAt={value.asAt}
              programme={programme}
              programmeStart={`${settings.shortName} start`}
              find={shown.find}
              height={shown.height}
              onDefine={(changed) => setDefinition((before) => ({ ...before, ...changed }))}
              onFind={(find) => setShown((before) => ({ ...before, find }))}
              onHeight={(height) => setShown((before) => ({ ...before, height }))}
            />
          }
          working={<TimelineWorking definition={definition} timeline={value} />}
        >
          <TimelineResult
            timeline={value}
            by={definition.by}
            find={shown.find}
            height={shown.height}
            running={running}
          />
        </AnalysisLayout>
      )}
    </Page>
  );
}

function NothingLoaded() {
  const { go } = useNavigation();
  return (
    <Page title="Timeline">
      <EmptyState
        icon={<ChartGantt aria-hidden />}
        title="Where each child has lived, and what happened around it"
        action={
          <Button look="main" onPress={() => go('extracts')}>
            Go to Extracts
          </Button>
        }
      >
        <p>
          One lane a child: placements as bars, missing episodes, exclusions, self-harm and overdoses as signs
          above them, SDQ scores beneath, the phases of the programme behind. By the calendar, or in months
          from the start of the programme.
        </p>
        <p>It needs placements or the episodes of the return; the rest is drawn where it is loaded.</p>
      </EmptyState>
    </Page>
  );
}
