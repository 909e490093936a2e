import { useCallback, useMemo } from 'react';
import type { CostResult } from '../../../../shared/analysis/cost/results';
import { showPercentage } from '../../../../shared/report/figures';
import { Chart } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import styles from '../../../components/chart/picture.module.css';
import { usePictureWidth } from '../../../components/chart/use-picture-width';
import type { GridColumn } from '../../../components/grid/grid';
import { Notice } from '../../../components/notice/notice';
import { breakEvenDrawing, breakEvenHeight } from './break-even-drawing';
import { type BreakEvenRow, breakEvenLayout, breakEvenRows } from './break-even-layout';
import { breakEvenNotes, breakEvenPoint, breakEvenTitle } from './break-even-words';
import { moneyColumn, numberColumn, textColumn } from './money-column';

const columns: readonly GridColumn<BreakEvenRow>[] = [
  numberColumn('weeks', 'Weeks avoided, a child', ({ weeks }) => weeks, 1),
  {
    key: 'share',
    name: 'Share of the weeks observed',
    value: ({ share }) => share,
    show: (cell) => showPercentage(Number(cell)),
  },
  moneyColumn('net', 'Net, a child', ({ net }) => net),
  moneyColumn('all', 'Net in all', ({ all }) => all),
  textColumn('note', 'Note', ({ note }) => note),
];

/** How many weeks of the dearest placement must be avoided for the programme to pay for itself. */
export function BreakEvenPicture({ result }: { result: CostResult }) {
  const { place, width } = usePictureWidth();
  const layout = useMemo(() => breakEvenLayout(result), [result]);
  const rows = useMemo(() => (layout === null ? [] : breakEvenRows(layout)), [layout]);
  const point = breakEvenPoint(result);
  const draw = useCallback(
    (colourOf: ColourOf) =>
      layout === null ? { data: [] } : breakEvenDrawing(layout, point, width, colourOf),
    [layout, point, width],
  );
  return (
    <div ref={place} className={styles.picture}>
      {layout === null ? (
        <Notice level="information">
          {result.breakEven.why ?? 'Nobody could be costed, so there is nothing to draw.'}
        </Notice>
      ) : (
        <Chart
          title={breakEvenTitle}
          subtitle={breakEvenNotes(result, layout)}
          summary={`${breakEvenTitle}. It breaks even at ${point}. ${breakEvenNotes(result, layout)}`}
          height={breakEvenHeight}
          draw={draw}
          columns={columns}
          rows={rows}
        />
      )}
    </div>
  );
}
