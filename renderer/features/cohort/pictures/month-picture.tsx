import { useCallback, useMemo } from 'react';
import type { OutcomeResult } from '../../../../shared/analysis/cohort/results';
import type { CohortDefinition } from '../../../../shared/definitions/cohort-definition';
import type { OpenNumber } from '../../../../shared/definitions/rows-behind';
import { Chart } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import styles from '../../../components/chart/picture.module.css';
import { usePictureWidth } from '../../../components/chart/use-picture-width';
import { Notice } from '../../../components/notice/notice';
import { monthDrawing, monthHeight } from './month-drawing';
import { monthLayout } from './month-layout';
import { type MonthRow, monthColumns, monthRows } from './month-table';
import { monthNotes, monthSummary } from './month-words';
import { whyNoPicture } from './why-no-picture';
import { capital, indexMark, indexName } from './window-words';

/** Rates month by month around the index date; the comparison group's are outlined. */
export function MonthPicture(props: {
  outcome: OutcomeResult;
  definition: CohortDefinition;
  /** Opens the rows behind the events of a month. */
  onOpen: (number: OpenNumber, label: string) => void;
}) {
  const { outcome, definition, onOpen } = props;
  const { place, width } = usePictureWidth();
  const comparison = definition.comparator?.name ?? 'Comparison group';
  const layout = useMemo(() => monthLayout(outcome), [outcome]);
  const draw = useCallback(
    (colourOf: ColourOf) =>
      monthDrawing(layout, { many: outcome.many, index: indexMark(definition), comparison }, width, colourOf),
    [layout, outcome, definition, comparison, width],
  );
  const rows = useMemo(() => monthRows(outcome, comparison), [outcome, comparison]);
  const open = useCallback(
    ({ group, label, rate }: MonthRow) => onOpen(rate.events, `${outcome.label}, ${group}: ${label}`),
    [onOpen, outcome],
  );
  const columns = useMemo(() => monthColumns(outcome, open), [outcome, open]);
  const whyNot = whyNoPicture(outcome, outcome.children.length);
  const title = `${capital(outcome.many)} per 10 child-months, month by month around ${indexName(definition)}`;

  return (
    <div ref={place} className={styles.picture}>
      {whyNot !== null ? (
        <Notice level="information">{whyNot}</Notice>
      ) : (
        <Chart
          title={title}
          subtitle={monthNotes(outcome, layout)}
          summary={`${title}. ${monthSummary(outcome)}`}
          height={monthHeight(layout)}
          draw={draw}
          columns={columns}
          rows={rows}
          onOpenMark={(id) => {
            const row = rows.find((each) => each.id === id);
            if (row !== undefined) open(row);
          }}
        />
      )}
    </div>
  );
}
