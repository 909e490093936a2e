import { hasInner } from './closing';
import { ClosingMark } from './closing-mark';
import { classes, type Drawn, marked } from './drawn';
import styles from './pivot-grid.module.css';
import type { Block } from './shape';

/** The corner: what each column of row heads holds. One with others within it closes or opens all of it. */
export function LevelHeads(props: {
  drawn: Drawn;
  /** The column that takes the Tab key, where the focus is in the heads. */
  focused: number | null;
  range: Block | null;
  isLevelClosed: (level: number) => boolean;
}) {
  const { drawn, focused, range, isLevelClosed } = props;
  const { result, shape, geometry } = drawn;
  const names = geometry.headsHeight - geometry.nameLine;
  return (
    <div
      role="presentation"
      className={styles.corner}
      style={{ width: geometry.rowHeadsWidth, height: names }}
    >
      {shape.layout.rows.levels.map((name, level) => {
        const column = level - shape.headColumns;
        const left = geometry.rowHeads[level] ?? 0;
        const canClose = hasInner(result.rows, level);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a table cannot draw only the columns in sight
          <div
            key={column}
            role="columnheader"
            aria-label={name === '' ? 'All' : name}
            aria-colindex={level + 1}
            {...(shape.headRows > 1 ? { 'aria-rowspan': shape.headRows } : {})}
            {...(canClose ? { 'aria-expanded': !isLevelClosed(level) } : {})}
            aria-selected={
              (range !== null && range.top < 0 && range.left <= column && column <= range.right) || undefined
            }
            tabIndex={focused === column ? 0 : -1}
            {...marked({ row: -shape.headRows, column })}
            className={classes(styles.levelHead, canClose && styles.acts)}
            style={{ left, width: (geometry.rowHeads[level + 1] ?? left) - left, height: names }}
            title={canClose ? `${name}: ${isLevelClosed(level) ? 'open' : 'close'} all` : name}
          >
            <span className={styles.label}>
              {canClose && <ClosingMark isClosed={isLevelClosed(level)} />}
              <span className={styles.text}>{name}</span>
            </span>
          </div>
        );
      })}
    </div>
  );
}
