import type { PivotResult } from '../../../../shared/analysis/pivot/pivot-result';
import type { PivotLayout } from '../../../../shared/report/pivot/pivot-layout';
import type { Shape } from './shape';
import {
  closingMark,
  columnWidths,
  fitted,
  needsTwoLines,
  offsetsOf,
  type Pen,
  padding,
  rowHeadWidths,
  sortMark,
} from './widths';

export const rowHeight = 30;
const headHeight = 30;
const twoLines = 44;
const nameLine = 26;
/** Row heads take at most this share of the room, and this width each, where the figures need the rest. */
const mostForRowHeads = 0.45;
const widestBesideFigures = 260;
/** The lines around the grid. */
const edges = 2;

/** Where everything lies, in pixels. */
export interface Geometry {
  /** Left edges of the columns of row heads, and where the last one ends. */
  readonly rowHeads: readonly number[];
  readonly rowHeadsWidth: number;
  /** Left edges of the columns of figures, counted from the row heads, and where the last one ends. */
  readonly columns: readonly number[];
  readonly roomForN: readonly number[];
  /** Top edges of the rows of column heads, and where the last one ends. */
  readonly headRows: readonly number[];
  readonly headsHeight: number;
  /** Height of the line that names the measure and the levels of the columns; 0 where there is nothing to name. */
  readonly nameLine: number;
  readonly width: number;
  /** Columns where a group of the outermost level begins, where there are groups. */
  readonly groupsBegin: ReadonlySet<number>;
}

/** The part that depends on the pivot alone; measuring its texts takes time. */
export interface NaturalWidths {
  readonly rowHeads: readonly number[];
  readonly columns: readonly number[];
  readonly roomForN: readonly number[];
}

export function naturalWidths(result: PivotResult, layout: PivotLayout, pen: Pen): NaturalWidths {
  const { widths, roomForN } = columnWidths(result, layout, pen);
  return { rowHeads: rowHeadWidths(layout.rows, pen), columns: widths, roomForN };
}

/** @param room width of the whole grid on the screen. */
export function geometryOf(shape: Shape, natural: NaturalWidths, room: number, pen: Pen): Geometry {
  const columns = offsetsOf(natural.columns);
  const rowHeads = offsetsOf(rowHeadsIn(room, natural.rowHeads, columns.at(-1) ?? 0));
  const { heads } = shape.layout.columns;
  const heights = Array.from({ length: shape.headRows }, () => headHeight);
  for (const { text, first, span, level, levels, canClose } of heads) {
    const width = (columns[first + span] ?? 0) - (columns[first] ?? 0);
    const free = width - padding - (canClose ? closingMark : 0) - (span === 1 ? sortMark : 0);
    if (levels === 1 && needsTwoLines(text, free, pen)) heights[level] = twoLines;
  }
  const { levels, heads: sideHeads } = shape.layout.rows;
  const closing = new Set(sideHeads.flatMap(({ canClose, level }) => (canClose ? [level] : [])));
  const isLevelLong = (name: string, level: number) => {
    const room = (rowHeads[level + 1] ?? 0) - (rowHeads[level] ?? 0) - padding;
    return needsTwoLines(name, room - (closing.has(level) ? closingMark : 0), pen);
  };
  if (heights.length === 1 && levels.some(isLevelLong)) heights[0] = twoLines;
  const groups = heads.filter(({ level, first, span }) => level === 0 && first > 0 && span < shape.columns);
  const names = namesLine(shape.layout) === null ? 0 : nameLine;
  const headRows = offsetsOf(heights).map((top) => top + names);
  const rowHeadsWidth = rowHeads.at(-1) ?? 0;
  return {
    rowHeads,
    rowHeadsWidth,
    columns,
    roomForN: natural.roomForN,
    headRows,
    headsHeight: headRows.at(-1) ?? 0,
    nameLine: names,
    width: rowHeadsWidth + (columns.at(-1) ?? 0),
    groupsBegin: new Set(shape.headRows > 1 ? groups.map(({ first }) => first) : []),
  };
}

/** Names are shown whole where the figures leave room for them, and are cut short before figures go out of sight. */
function rowHeadsIn(room: number, natural: readonly number[], figures: number): number[] {
  const besideFigures = fitted(
    natural.map((width) => Math.min(width, widestBesideFigures)),
    room * mostForRowHeads,
  );
  const taken = besideFigures.reduce((sum, width) => sum + width, 0);
  const free = room - edges - figures;
  return free > taken ? fitted(natural, free) : besideFigures;
}

/** What stands above the heads: the one measure where no head names it, and the levels of the columns. */
export function namesLine({
  unnamed,
  columns,
}: PivotLayout): { readonly measure: string; readonly levels: readonly string[] } | null {
  const levels = columns.heads.some(({ node }) => node === null)
    ? columns.levels.slice(0, -1)
    : columns.levels;
  const named = levels.filter((name) => name !== '');
  return unnamed === null && named.length === 0 ? null : { measure: unnamed ?? '', levels: named };
}
