import { useCallback, useMemo } from 'react';
import type { CostResult } from '../../../../shared/analysis/cost/results';
import { Chart } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import styles from '../../../components/chart/picture.module.css';
import { usePictureWidth } from '../../../components/chart/use-picture-width';
import type { GridColumn } from '../../../components/grid/grid';
import { Notice } from '../../../components/notice/notice';
import { drawsDrawing, drawsHeight } from './draws-drawing';
import { drawsLayout } from './draws-layout';
import { drawsNotes, drawsSummary, drawsTitle, shareAbove, whyNoDraws } from './draws-words';
import { moneyColumn, numberColumn } from './money-column';

type Bar = NonNullable<CostResult['draws']>['histogram'][number];
const columns: readonly GridColumn<Bar>[] = [
  moneyColumn('from', 'Net from', ({ from }) => from),
  moneyColumn('to', 'to', ({ to }) => to),
  numberColumn('count', 'Draws', ({ count }) => count),
];

/** How the net spreads over all draws of the ranges. */
export function DrawsPicture({ result }: { result: CostResult }) {
  const { draws } = result;
  const { place, width } = usePictureWidth();
  const layout = useMemo(() => drawsLayout(result, width), [result, width]);
  const draw = useCallback(
    (colourOf: ColourOf) =>
      layout === null || draws === null
        ? { data: [] }
        : drawsDrawing(layout, shareAbove(draws), width, colourOf),
    [layout, draws, width],
  );
  return (
    <div ref={place} className={styles.picture}>
      {layout === null || draws === null ? (
        <Notice level="information">{whyNoDraws(result)}</Notice>
      ) : (
        <Chart
          title={drawsTitle}
          subtitle={drawsNotes(draws)}
          summary={`${drawsTitle}. ${drawsSummary(draws)}`}
          height={drawsHeight(layout)}
          draw={draw}
          columns={columns}
          rows={draws.histogram}
        />
      )}
    </div>
  );
}
