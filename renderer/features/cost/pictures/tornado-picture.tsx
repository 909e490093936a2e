import { useCallback, useMemo } from 'react';
import type { CostResult } from '../../../../shared/analysis/cost/results';
import { parameterValue } from '../../../../shared/report/cost/parameter-value';
import { Chart } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import styles from '../../../components/chart/picture.module.css';
import { usePictureWidth } from '../../../components/chart/use-picture-width';
import type { GridColumn } from '../../../components/grid/grid';
import { Notice } from '../../../components/notice/notice';
import { moneyColumn, textColumn } from './money-column';
import { tornadoDrawing, tornadoHeight } from './tornado-drawing';
import { type TornadoRow, tornadoLayout } from './tornado-layout';
import { rowWords, tornadoNotes, tornadoTitle, whyNoTornado } from './tornado-words';

const columns: readonly GridColumn<TornadoRow>[] = [
  textColumn('label', 'Assumption', ({ bar }) => bar.label),
  textColumn('lowValue', 'Low value', ({ ends }) => ends[0].value),
  textColumn('centralValue', 'Central value', ({ bar }) => parameterValue(bar.parameter, bar.centralValue)),
  textColumn('highValue', 'High value', ({ ends }) => ends[1].value),
  moneyColumn('low', 'Net at low', ({ bar }) => bar.low),
  moneyColumn('high', 'Net at high', ({ bar }) => bar.high),
  textColumn('switching', 'Net is nought at', ({ switching }) => switching ?? 'not within the range'),
];

/** How much the net depends on each assumption: the widest bar first. */
export function TornadoPicture({ result }: { result: CostResult }) {
  const { place, width } = usePictureWidth();
  const layout = useMemo(() => tornadoLayout(result), [result]);
  const draw = useCallback((colourOf: ColourOf) => tornadoDrawing(layout, width, colourOf), [layout, width]);
  const whyNot = whyNoTornado(result);
  return (
    <div ref={place} className={styles.picture}>
      {whyNot !== null ? (
        <Notice level="information">{whyNot}</Notice>
      ) : (
        <Chart
          title={tornadoTitle}
          subtitle={tornadoNotes(layout)}
          summary={`${tornadoTitle}. ${layout.rows.map(rowWords).join('. ')}. ${tornadoNotes(layout)}`}
          height={tornadoHeight(layout)}
          draw={draw}
          columns={columns}
          rows={layout.rows}
        />
      )}
    </div>
  );
}
