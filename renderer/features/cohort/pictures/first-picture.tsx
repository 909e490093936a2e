import { useCallback, useMemo } from 'react';
import type { OutcomeResult, TimeToFirst } from '../../../../shared/analysis/cohort/results';
import type { CohortDefinition } from '../../../../shared/definitions/cohort-definition';
import { useViewState } from '../../../app/view-state';
import { Chart } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import styles from '../../../components/chart/picture.module.css';
import { usePictureWidth } from '../../../components/chart/use-picture-width';
import { Notice } from '../../../components/notice/notice';
import { ToggleGroup } from '../../../components/toggle-group/toggle-group';
import { firstDrawing, firstHeight } from './first-drawing';
import { type FirstKind, firstLayout } from './first-layout';
import { stepColumns, stepRows } from './first-table';
import { firstNotes, firstSummary } from './first-words';
import { whyNoPicture } from './why-no-picture';
import { indexMark, indexName } from './window-words';

const kinds: readonly { value: FirstKind; label: string }[] = [
  { value: 'without', label: 'Still without one' },
  { value: 'first', label: 'What came first' },
];

/** How long it took to the first after the index date, as the children still without one or by what came first. */
export function FirstPicture(props: { outcome: OutcomeResult; definition: CohortDefinition }) {
  const { outcome, definition } = props;
  const { place, width } = usePictureWidth();
  const [kind, setKind] = useViewState<FirstKind>('cohort-first-picture', 'without');
  const time = outcome.timeToFirst;
  const whyNot = whyNoPicture(outcome, outcome.children.length);

  return (
    <div ref={place} className={styles.picture}>
      {time === null || whyNot !== null ? (
        <Notice level="information">
          {whyNot ?? `${outcome.label} have no first day to wait for: they are counted by the night.`}
        </Notice>
      ) : (
        <>
          <ToggleGroup label="What the curve shows" choices={kinds} value={kind} onChange={setKind} />
          <Curves time={time} kind={kind} outcome={outcome} definition={definition} width={width} />
        </>
      )}
    </div>
  );
}

function Curves(props: {
  time: TimeToFirst;
  kind: FirstKind;
  outcome: OutcomeResult;
  definition: CohortDefinition;
  width: number;
}) {
  const { time, kind, outcome, definition, width } = props;
  const layout = useMemo(() => firstLayout(time, kind), [time, kind]);
  const axis = kind === 'without' ? `Children without a first ${outcome.one}` : 'Children by what came first';
  const atRisk = `Children still followed without a first ${outcome.one}`;
  const draw = useCallback(
    (colourOf: ColourOf) =>
      firstDrawing(layout, { axis, atRisk, index: indexMark(definition) }, width, colourOf),
    [layout, axis, atRisk, definition, width],
  );
  const rows = useMemo(() => stepRows(time, kind), [time, kind]);
  const title =
    kind === 'without'
      ? `Time to the first ${outcome.one} after ${indexName(definition)}`
      : `What came first after ${indexName(definition)}: ${outcome.one} or something else`;
  return (
    <Chart
      title={title}
      subtitle={firstNotes(time, outcome, kind)}
      summary={`${title}. ${firstSummary(time, kind)}`}
      height={firstHeight}
      draw={draw}
      columns={stepColumns}
      rows={rows}
    />
  );
}
