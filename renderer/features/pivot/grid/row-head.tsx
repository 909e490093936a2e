import type { HeadCell } from '../../../../shared/report/pivot/pivot-layout';
import { ClosingMark } from './closing-mark';
import { classes, type Drawn, marked } from './drawn';
import { rowHeight } from './geometry';
import { nameOfHead } from './names';
import styles from './pivot-grid.module.css';
import { SortMark } from './sort-mark';
import { sortByHead } from './sorting';

/** The head of a row, or of several merged; its text stays in sight while they scroll. */
export function RowHead(props: {
  drawn: Drawn;
  head: HeadCell;
  hasFocus: boolean;
  isSelected: boolean;
  isCurrent: boolean;
}) {
  const { drawn, head, hasFocus, isSelected, isCurrent } = props;
  const { result, shape, geometry } = drawn;
  const { text, first, span, level, levels, canClose, isClosed } = head;
  const column = level - shape.headColumns;
  const left = geometry.rowHeads[level] ?? 0;
  const right = geometry.rowHeads[level + levels] ?? geometry.rowHeadsWidth;
  const name = nameOfHead(result.rows, shape.layout.rows.lines, head);
  const sorted = sortByHead(result, shape, 'rows', head)?.how ?? null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot draw only the rows in sight
    <div
      role="rowheader"
      aria-label={name}
      aria-colindex={level + 1}
      {...(levels > 1 ? { 'aria-colspan': levels } : {})}
      {...(span > 1 ? { 'aria-rowspan': span } : {})}
      {...(canClose ? { 'aria-expanded': !isClosed } : {})}
      {...(sorted === null ? {} : { 'aria-sort': sorted })}
      aria-selected={isSelected || undefined}
      tabIndex={hasFocus ? 0 : -1}
      {...marked({ row: first, column })}
      className={classes(
        styles.rowHead,
        isCurrent && styles.current,
        span > 1 && styles.merged,
        level + levels === shape.headColumns && styles.edge,
      )}
      style={{ left, width: right - left, height: span * rowHeight }}
      title={name}
    >
      <span className={styles.label} style={span > 1 ? { top: geometry.headsHeight } : undefined}>
        {canClose && <ClosingMark isClosed={isClosed} />}
        <span className={styles.text}>{text}</span>
        <SortMark how={sorted} across />
      </span>
    </div>
  );
}
