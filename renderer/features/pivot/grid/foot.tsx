import type { PivotResult } from '../../../../shared/analysis/pivot/pivot-result';
import { showCount } from '../../../../shared/domain/wording';
import { shownFigure, writtenN } from './figure';
import { nameOfFigure } from './names';
import styles from './pivot-grid.module.css';
import type { Block, Place, Shape } from './shape';

/** Beneath the grid: what the cell in focus says in full, or how much is selected; then why totals are no sums. */
export function Foot(props: { result: PivotResult; shape: Shape; place: Place; range: Block | null }) {
  const { rows, columns } = props.shape.layout;
  const hasTotals = [...rows.lines, ...columns.lines].some(({ kind }) => kind !== 'leaf');
  const whys = new Set(props.result.measures.flatMap(({ whyNotAdding }) => whyNotAdding ?? []));
  const words = inWords(props);
  return (
    <div className={styles.foot}>
      <p className={styles.status} title={words}>
        {words}
      </p>
      {hasTotals && whys.size > 0 && (
        <ul className={styles.whys} aria-label="About the totals">
          {[...whys].map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function inWords(props: { result: PivotResult; shape: Shape; place: Place; range: Block | null }): string {
  const { result, shape, place, range } = props;
  if (range !== null) {
    const [down, across] = [range.bottom - range.top + 1, range.right - range.left + 1];
    return `${showCount(down, 'row')} by ${showCount(across, 'column')} selected. Ctrl+C copies them.`;
  }
  const figure = shownFigure(result, shape.layout, place.row, place.column);
  if (figure === null) return '';
  const parts = [
    `${nameOfFigure(result, shape.layout, place.row, place.column)}: ${figure.text}`,
    ...(figure.n === null ? [] : [writtenN(figure.n)]),
    ...(figure.about === null ? [] : [figure.about]),
    figure.rows === 0
      ? 'no rows'
      : `${showCount(figure.rows, 'row')}, Enter shows ${figure.rows === 1 ? 'it' : 'them'}`,
  ];
  return parts.join(' · ');
}
