import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect } from 'react';
import type { Drawn } from './drawn';
import { rowHeight } from './geometry';
import type { Place } from './shape';

const spareRows = 5;
const spareColumns = 2;

export interface InSight {
  /** Rows to draw: those in sight, those whose heads reach into sight, and the one with the focus. */
  readonly rows: readonly number[];
  /** Whether a row to draw shows its figures. */
  hasFigures(row: number): boolean;
  readonly columns: readonly VirtualItem[];
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Which rows and columns are to be drawn as the grid scrolls. */
export function useInSight(scroller: RefObject<HTMLElement | null>, drawn: Drawn, place: Place): InSight {
  const { shape, geometry } = drawn;
  const rowsToDraw = useCallback(
    (range: Range) => {
      const rows = new Set(defaultRangeExtractor(range));
      const first = Math.max(0, range.startIndex - range.overscan);
      const { heads } = shape.layout.rows;
      for (const level of shape.rowCover)
        for (const row of [first, place.row]) {
          const head = heads[level[row] ?? -1];
          if (head !== undefined) rows.add(head.first);
        }
      if (place.row >= 0) rows.add(place.row);
      return [...rows].sort((a, b) => a - b);
    },
    [shape, place.row],
  );
  const columnsToDraw = useCallback(
    (range: Range) => {
      const columns = new Set(defaultRangeExtractor(range));
      if (place.column >= 0) columns.add(place.column);
      return [...columns].sort((a, b) => a - b);
    },
    [place.column],
  );
  const rows = useVirtualizer({
    count: shape.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    paddingStart: geometry.headsHeight,
    overscan: spareRows,
    rangeExtractor: rowsToDraw,
    initialRect: firstGuess,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: shape.columns,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => (geometry.columns[column + 1] ?? 0) - (geometry.columns[column] ?? 0),
    paddingStart: geometry.rowHeadsWidth,
    overscan: spareColumns,
    rangeExtractor: columnsToDraw,
    initialRect: firstGuess,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other widths want measuring again
  useLayoutEffect(() => columns.measure(), [geometry.columns, columns]);

  const firstRow = (rows.range?.startIndex ?? 0) - spareRows;
  const lastRow = (rows.range?.endIndex ?? 0) + spareRows;
  return {
    rows: rows.getVirtualItems().map(({ index }) => index),
    hasFigures: (row) => (row >= firstRow && row <= lastRow) || row === place.row,
    columns: columns.getVirtualItems(),
    firstColumn: (columns.range?.startIndex ?? 0) - spareColumns,
    lastColumn: (columns.range?.endIndex ?? 0) + spareColumns,
  };
}

/** The room of the grid before it is known. */
const firstGuess = { width: 900, height: 500 };
