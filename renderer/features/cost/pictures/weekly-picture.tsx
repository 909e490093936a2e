import { useCallback, useMemo } from 'react';
import type { CostResult } from '../../../../shared/analysis/cost/results';
import { Chart } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import styles from '../../../components/chart/picture.module.css';
import { usePictureWidth } from '../../../components/chart/use-picture-width';
import type { GridColumn } from '../../../components/grid/grid';
import { Notice } from '../../../components/notice/notice';
import { moneyColumn, numberColumn } from './money-column';
import { weeklyDrawing, weeklyHeight } from './weekly-drawing';
import { type Week, weeklyLayout } from './weekly-layout';
import { weeklyNotes, weeklySummary, weeklyTitle } from './weekly-words';

const columns: readonly GridColumn<Week>[] = [
  numberColumn('week', 'Week', ({ week }) => week + 1),
  numberColumn('children', 'Children observed', ({ children }) => children),
  moneyColumn('actual', 'Actual', ({ actual }) => actual),
  moneyColumn('expected', 'Expected otherwise', ({ counterfactual }) => counterfactual),
  moneyColumn('difference', 'Difference', ({ actual, counterfactual }) => counterfactual - actual),
];

/** What all children's placements cost week by week from the index date, and what was expected otherwise. */
export function WeeklyPicture({ result }: { result: CostResult }) {
  const { place, width } = usePictureWidth();
  const layout = useMemo(() => weeklyLayout(result), [result]);
  const draw = useCallback((colourOf: ColourOf) => weeklyDrawing(layout, width, colourOf), [layout, width]);
  return (
    <div ref={place} className={styles.picture}>
      {layout.weeks.length === 0 ? (
        <Notice level="information">No child has a price for every day, so there is nothing to draw.</Notice>
      ) : (
        <Chart
          title={weeklyTitle}
          subtitle={weeklyNotes}
          summary={`${weeklyTitle}. ${weeklySummary(layout)} ${weeklyNotes}`}
          height={weeklyHeight}
          draw={draw}
          columns={columns}
          rows={layout.weeks}
        />
      )}
    </div>
  );
}
