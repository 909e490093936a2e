import { useCallback, useMemo } from 'react';
import type { OutcomeResult } from '../../../../shared/analysis/cohort/results';
import type { CohortDefinition } from '../../../../shared/definitions/cohort-definition';
import type { OpenNumber } from '../../../../shared/definitions/rows-behind';
import { Chart } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import styles from '../../../components/chart/picture.module.css';
import { usePictureWidth } from '../../../components/chart/use-picture-width';
import type { GridColumn } from '../../../components/grid/grid';
import { Notice } from '../../../components/notice/notice';
import { childrenColumn, rateColumns } from './rate-columns';
import { rateDrawing, rateHeight } from './rate-drawing';
import { type RateRow, rateLayout } from './rate-layout';
import { rateSummary } from './rate-summary';
import { whyNoPicture } from './why-no-picture';
import { capital, indexMark, indexName } from './window-words';

/** The rates of the four half-years with their intervals, and the comparison group's before and after where there is one. */
export function RatePicture(props: {
  outcome: OutcomeResult;
  definition: CohortDefinition;
  /** Opens the rows behind the events of a mark. */
  onOpen?: (number: OpenNumber, label: string) => void;
}) {
  const { outcome, definition, onOpen } = props;
  const { place, width } = usePictureWidth();
  const comparison = definition.comparator?.name ?? 'Comparison group';
  const layout = useMemo(() => rateLayout(outcome, 'Programme', comparison), [outcome, comparison]);
  const draw = useCallback(
    (colourOf: ColourOf) => rateDrawing(layout, outcome.many, indexMark(definition), width, colourOf),
    [layout, outcome, definition, width],
  );
  const open = useMemo(
    () =>
      onOpen &&
      (({ totals, group, label }: RateRow) => onOpen(totals.events, `${outcome.label}, ${group}: ${label}`)),
    [onOpen, outcome],
  );
  const columns = useMemo(() => columnsOf(outcome, layout.rows, open), [outcome, layout, open]);
  const whyNot = whyNoPicture(outcome, outcome.children.length);
  const title = `${capital(outcome.many)} per 10 child-months, half-year by half-year around ${indexName(definition)}`;

  return (
    <div ref={place} className={styles.picture}>
      {whyNot !== null ? (
        <Notice level="information">{whyNot}</Notice>
      ) : (
        <Chart
          title={title}
          subtitle={notesOf(outcome)}
          summary={`${title}. ${rateSummary(layout.rows)}`}
          height={rateHeight}
          draw={draw}
          columns={columns}
          rows={layout.rows}
          {...(open === undefined
            ? {}
            : {
                onOpenMark: (id: unknown) => {
                  const row = layout.rows.find((each) => each.id === id);
                  if (row !== undefined) open(row);
                },
              })}
        />
      )}
    </div>
  );
}

function notesOf({ before, comparison }: OutcomeResult): string {
  const bars =
    before.rate.low === null
      ? (before.rate.why ?? 'There is no interval.')
      : 'Bars are 95% intervals; each half-year counts the children then observed.';
  return comparison === null ? bars : `${bars} The comparison group is outlined.`;
}

function columnsOf(
  { many, comparison }: OutcomeResult,
  rows: readonly RateRow[],
  open: ((row: RateRow) => void) | undefined,
): readonly GridColumn<RateRow>[] {
  const hasGroups = comparison !== null && rows.length > 0;
  return [
    ...(hasGroups ? [{ key: 'group', name: 'Of', value: ({ group }: RateRow) => group, show: String }] : []),
    { key: 'label', name: 'Time', value: ({ label }) => label, show: String },
    childrenColumn('children', 'Children', ({ totals }) => totals.children.value),
    ...rateColumns<RateRow>(many, ({ totals }) => totals, open),
    childrenColumn('any', 'Children with any', ({ totals }) => totals.any.value),
    childrenColumn('two', 'With two or more', ({ totals }) => totals.twoOrMore.value),
  ];
}
