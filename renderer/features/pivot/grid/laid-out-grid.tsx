import { type ClipboardEvent, type FocusEvent, type MouseEvent, useCallback, useRef, useState } from 'react';
import type { PivotResult } from '../../../../shared/analysis/pivot/pivot-result';
import type { PivotLook } from '../../../../shared/report/pivot/pivot-layout';
import { useWidth } from '../../../components/use-width';
import { BodyRow } from './body-row';
import { CellMenu } from './cell-menu';
import { type Deeds, doneAt } from './choices';
import { byType, copy } from './clipboard';
import { isLevelClosed } from './closing';
import { ColumnHeads } from './column-heads';
import { copiedRange } from './copied';
import { placeOf } from './drawn';
import { Foot } from './foot';
import { rowHeight } from './geometry';
import { pressed } from './keys';
import { nameOfGrid } from './names';
import styles from './pivot-grid.module.css';
import { blockAt, type Place, type Shape, standingAt } from './shape';
import { selectedBlock, useCursor } from './use-cursor';
import { useDrawn } from './use-drawn';
import { useFocus } from './use-focus';
import { useFollow } from './use-follow';
import { useInSight } from './use-in-sight';
import { usePointer } from './use-pointer';

/** The grid itself: its cells and heads, and what is done in them. */
export function LaidOutGrid(
  props: { result: PivotResult; look: PivotLook; shape: Shape } & Omit<Deeds, 'copy'>,
) {
  const { result, look, shape } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const menuCell = useRef<Element | null>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const drawn = useDrawn(result, shape, useWidth(scroller));
  const cursor = useCursor(shape);
  const { place, range } = cursor;
  const sight = useInSight(scroller, drawn, place);
  const focus = useFocus(scroller, drawn, place);
  const follow = useFollow(shape, (to) => {
    cursor.moveTo(to, false);
    focus.want();
  });
  const { top: row, left: column } = blockAt(shape, place);

  const copied = () => copiedRange(result, shape, selectedBlock(shape, cursor));
  const done = (at: Place) => doneAt(result, look, shape, at, { ...props, copy: () => void copy(copied()) });
  const openMenu = () => {
    menuCell.current = scroller.current?.querySelector('[data-row][tabindex="0"]') ?? null;
    setMenuOpen(true);
  };
  const act = (at: Place, orMenu: boolean) => {
    const { first } = done(at);
    if (first === null) return orMenu ? openMenu() : undefined;
    follow(standingAt(shape, at));
    first();
  };
  const pointer = usePointer(cursor, (at) => act(at, false), focus.want);
  const levelIsClosed = useCallback(
    (level: number) => isLevelClosed(result, look, 'rows', level),
    [result, look],
  );
  const over = new Set(shape.rowCover.map((level) => level[place.row] ?? -1));

  return (
    <div className={styles.place}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot draw only the cells in sight */}
      <div
        ref={scroller}
        role="grid"
        aria-label={nameOfGrid(result)}
        aria-rowcount={shape.headRows + shape.rows}
        aria-colcount={shape.headColumns + shape.columns}
        aria-multiselectable
        aria-readonly
        className={styles.grid}
        {...pointer}
        onKeyDown={(event) => {
          const page = () =>
            Math.floor(((scroller.current?.clientHeight ?? 0) - drawn.geometry.headsHeight) / rowHeight);
          const deeds = { page, openMenu, act: () => act({ row, column }, true) };
          if (!pressed(event, shape, cursor, deeds)) return;
          event.preventDefault();
          focus.want();
        }}
        onFocus={(event: FocusEvent) => {
          const at = placeOf(event.target);
          focus.took(event.target);
          if (at !== null && (at.row !== row || at.column !== column)) cursor.moveTo(at, false);
        }}
        onCopy={(event: ClipboardEvent) => {
          event.preventDefault();
          for (const [type, content] of byType(copied())) event.clipboardData.setData(type, content);
        }}
        onContextMenu={(event: MouseEvent) => {
          const at = placeOf(event.target);
          if (at === null) return;
          event.preventDefault();
          openMenu();
        }}
      >
        <ColumnHeads
          drawn={drawn}
          first={sight.firstColumn}
          last={sight.lastColumn}
          focusedRow={row}
          focusedColumn={column}
          currentColumn={place.column}
          range={range}
          isLevelClosed={levelIsClosed}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: a table cannot draw only the rows in sight */}
        <div
          role="rowgroup"
          className={styles.body}
          style={{ height: shape.rows * rowHeight, width: drawn.geometry.width }}
        >
          {sight.rows.map((index) => (
            <BodyRow
              key={index}
              drawn={drawn}
              index={index}
              columns={sight.columns}
              isInSight={sight.hasFigures(index)}
              focused={row === index ? column : null}
              selectedFrom={range !== null && range.top <= index && index <= range.bottom ? range.left : null}
              selectedTo={range?.right ?? 0}
              current={shape.rowCover.some((level) => over.has(level[index] ?? -2)) ? place.row : -1}
            />
          ))}
        </div>
      </div>
      <Foot result={result} shape={shape} place={{ row, column }} range={range} />
      {isMenuOpen && (
        <CellMenu
          label="What to do"
          choices={done({ row, column }).choices.map((choice) => ({
            ...choice,
            run: () => {
              follow(standingAt(shape, place));
              choice.run();
            },
          }))}
          cell={menuCell}
          onClose={() => {
            setMenuOpen(false);
            focus.want();
          }}
        />
      )}
    </div>
  );
}
