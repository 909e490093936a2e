import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import { classes, type Drawn, marked } from './drawn';
import { shownFigure, writtenN } from './figure';
import { rowHeight } from './geometry';
import styles from './pivot-grid.module.css';
import { RowHead } from './row-head';

/** A row of the grid: the heads that begin at it, and its figures where it is in sight. */
export const BodyRow = memo(function BodyRow(props: {
  drawn: Drawn;
  index: number;
  columns: readonly VirtualItem[];
  /** A row out of sight shows only its heads, which reach into sight. */
  isInSight: boolean;
  /** The column of the cell that takes the Tab key, where it lies in this row. */
  focused: number | null;
  /** First and last column of the selection in this row; the first is null where there is none. */
  selectedFrom: number | null;
  selectedTo: number;
  /** The row that the focus is in, where heads of this one stand over it; -1 elsewhere. */
  current: number;
}) {
  const { drawn, index, columns, isInSight, focused, selectedFrom, selectedTo, current } = props;
  const { shape, geometry } = drawn;
  const { lines, heads } = shape.layout.rows;
  const isSelected = (column: number) =>
    selectedFrom !== null && selectedFrom <= column && column <= selectedTo;
  const own = [...new Set(shape.rowCover.map((level) => heads[level[index] ?? -1]))];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot draw only the rows in sight
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
    <div
      role="row"
      aria-rowindex={shape.headRows + index + 1}
      className={classes(
        styles.row,
        styles[lines[index]?.kind ?? 'leaf'],
        own.some((head) => head?.first === index && head.level === 0 && head.span > 1) && styles.begins,
      )}
      style={{ top: geometry.headsHeight + index * rowHeight, width: geometry.width }}
    >
      <div role="presentation" className={styles.rowHeads} style={{ width: geometry.rowHeadsWidth }}>
        {own.map(
          (head) =>
            head?.first === index && (
              <RowHead
                key={head.level}
                drawn={drawn}
                head={head}
                hasFocus={focused === head.level - shape.headColumns}
                isSelected={isSelected(head.level - shape.headColumns)}
                isCurrent={current >= index && current < index + head.span}
              />
            ),
        )}
      </div>
      {isInSight &&
        columns.map((column) => (
          <FigureCell
            key={column.index}
            drawn={drawn}
            row={index}
            column={column}
            hasFocus={focused === column.index}
            isSelected={isSelected(column.index)}
          />
        ))}
    </div>
  );
});

const FigureCell = memo(function FigureCell(props: {
  drawn: Drawn;
  row: number;
  column: VirtualItem;
  hasFocus: boolean;
  isSelected: boolean;
}) {
  const { drawn, row, column, hasFocus } = props;
  const { result, shape, geometry } = drawn;
  const figure = shownFigure(result, shape.layout, row, column.index);
  if (figure === null) return null;
  const kind = shape.layout.columns.lines[column.index]?.kind ?? 'leaf';
  const room = geometry.roomForN[column.index] ?? 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot draw only the cells in sight
    <div
      role="gridcell"
      aria-colindex={shape.headColumns + column.index + 1}
      aria-selected={props.isSelected || undefined}
      aria-description={figure.about ?? undefined}
      title={figure.about ?? undefined}
      tabIndex={hasFocus ? 0 : -1}
      {...marked({ row, column: column.index })}
      className={classes(
        styles.figure,
        styles[`${kind}Column`],
        figure.rows > 0 ? styles.opens : styles.none,
      )}
      style={{ left: column.start, width: column.size }}
    >
      {figure.text}
      {room > 0 && (
        <span className={styles.n} style={{ width: room }}>
          {figure.n === null ? '' : ` ${writtenN(figure.n)}`}
        </span>
      )}
    </div>
  );
});
