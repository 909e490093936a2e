import { memo } from 'react';
import type { HeadCell } from '../../../../shared/report/pivot/pivot-layout';
import { ClosingMark } from './closing-mark';
import { classes, type Drawn, marked } from './drawn';
import { namesLine } from './geometry';
import { LevelHeads } from './level-heads';
import { nameOfHead } from './names';
import styles from './pivot-grid.module.css';
import { meets } from './range';
import { type Block, blockAt } from './shape';
import { SortMark } from './sort-mark';
import { sortByHead } from './sorting';

/** Room before a text, as beside every cell's. */
const edge = 10;

/** The heads of the columns in sight, level by level, with the corner before them; they stay at the top. */
export const ColumnHeads = memo(function ColumnHeads(props: {
  drawn: Drawn;
  first: number;
  last: number;
  /** Place of the cell that takes the Tab key. */
  focusedRow: number;
  focusedColumn: number;
  /** The column that the focus is in. */
  currentColumn: number;
  range: Block | null;
  isLevelClosed: (level: number) => boolean;
}) {
  const { drawn, first, last, focusedRow, focusedColumn, currentColumn, range, isLevelClosed } = props;
  const { shape, geometry } = drawn;
  const { heads } = shape.layout.columns;
  const reaches = ({ first: from, span }: HeadCell, to: number, until: number) =>
    from <= until && from + span > to;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot draw only the columns in sight
    <div
      role="rowgroup"
      className={styles.heads}
      style={{ height: geometry.headsHeight, width: geometry.width }}
    >
      <NamesLine drawn={drawn} />
      {Array.from({ length: shape.headRows }, (_, level) => {
        const row = level - shape.headRows;
        const top = geometry.headRows[level] ?? 0;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a table cannot draw only the columns in sight
          // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
          <div
            key={row}
            role="row"
            aria-rowindex={level + 1}
            className={styles.headRow}
            style={{ top, width: geometry.width }}
          >
            {level === 0 && (
              <LevelHeads
                drawn={drawn}
                focused={focusedRow < 0 ? focusedColumn : null}
                range={range}
                isLevelClosed={isLevelClosed}
              />
            )}
            {heads.map(
              (head, i) =>
                head.level === level &&
                (reaches(head, first, last) || reaches(head, focusedColumn, focusedColumn)) && (
                  <ColumnHead
                    // biome-ignore lint/suspicious/noArrayIndexKey: a head is known by its place
                    key={i}
                    drawn={drawn}
                    head={head}
                    hasFocus={focusedRow === row && focusedColumn === head.first}
                    isSelected={range !== null && meets(range, blockAt(shape, { row, column: head.first }))}
                    isCurrent={reaches(head, currentColumn, currentColumn)}
                  />
                ),
            )}
          </div>
        );
      })}
    </div>
  );
});

function ColumnHead(props: {
  drawn: Drawn;
  head: HeadCell;
  hasFocus: boolean;
  isSelected: boolean;
  isCurrent: boolean;
}) {
  const { drawn, head, hasFocus, isSelected, isCurrent } = props;
  const { result, shape, geometry } = drawn;
  const { text, first, span, level, levels, canClose, isClosed } = head;
  const [left = 0, right = 0] = [geometry.columns[first], geometry.columns[first + span]];
  const [top = 0, bottom = 0] = [geometry.headRows[level], geometry.headRows[level + levels]];
  const name = nameOfHead(result.columns, shape.layout.columns.lines, head);
  const isOverFigures = level + levels === shape.headRows;
  const sort = sortByHead(result, shape, 'columns', head);
  const kind = shape.layout.columns.lines[first]?.kind ?? 'leaf';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot draw only the columns in sight
    <div
      role="columnheader"
      aria-label={name}
      aria-colindex={shape.headColumns + first + 1}
      {...(span > 1 ? { 'aria-colspan': span } : {})}
      {...(levels > 1 ? { 'aria-rowspan': levels } : {})}
      {...(canClose ? { 'aria-expanded': !isClosed } : {})}
      {...(sort?.how ? { 'aria-sort': sort.how } : {})}
      aria-selected={isSelected || undefined}
      tabIndex={hasFocus ? 0 : -1}
      {...marked({ row: level - shape.headRows, column: first })}
      className={classes(
        styles.columnHead,
        isOverFigures && styles.overFigures,
        span === 1 && styles[`${kind}Column`],
        (canClose || sort !== null) && styles.acts,
        geometry.groupsBegin.has(first) && styles.beginsColumn,
        isCurrent && styles.current,
      )}
      style={{ left: geometry.rowHeadsWidth + left, width: right - left, height: bottom - top }}
      title={name}
    >
      <span className={styles.label} style={span > 1 ? { left: geometry.rowHeadsWidth + edge } : undefined}>
        {canClose && <ClosingMark isClosed={isClosed} />}
        <SortMark how={sort?.how ?? null} />
        <span className={styles.text}>{text}</span>
      </span>
    </div>
  );
}

/** The line above the heads: which measure the figures are, where only one is, and what the columns are by. */
function NamesLine({ drawn: { shape, geometry } }: { drawn: Drawn }) {
  const names = namesLine(shape.layout);
  if (names === null) return null;
  return (
    <div aria-hidden className={styles.names} style={{ height: geometry.nameLine, width: geometry.width }}>
      <span className={styles.measure} style={{ width: geometry.rowHeadsWidth }}>
        {names.measure}
      </span>
      <span className={styles.across} style={{ left: geometry.rowHeadsWidth }}>
        {names.levels.join(' › ')}
      </span>
    </div>
  );
}
