import type { PivotResult } from '../../../../shared/analysis/pivot/pivot-result';
import { figureAt } from '../../../../shared/report/pivot/figure-at';
import type { LaidLine, LaidOutAxis, PivotLayout } from '../../../../shared/report/pivot/pivot-layout';
import { writtenValue } from '../../../../shared/report/pivot/written-value';
import { showsN, writtenN } from './figure';

/** The width of a text in pixels, as figures, heads or the small n are set. */
export type Pen = (text: string, set: 'figure' | 'head' | 'n') => number;

/** Pixels beside the text of a cell, for the mark that closes it and for the mark of the order. */
export const padding = 22;
export const closingMark = 18;
export const sortMark = 16;
const gapBeforeN = 8;
const least = 56;
const widestHead = 168;
const widestRowHead = 520;
const leastRowHead = 84;

export interface ColumnWidths {
  readonly widths: readonly number[];
  /** Room for the n beside the figures of each column; 0 where none is shown. */
  readonly roomForN: readonly number[];
}

/** Natural widths of the columns of figures: their longest figure, and their heads on two lines at most. */
export function columnWidths(result: PivotResult, layout: PivotLayout, pen: Pen): ColumnWidths {
  const { lines, heads } = layout.columns;
  const longest = lines.map((line) => longestFigures(result, layout.rows.lines, line));
  const roomForN = longest.map(({ n }) => (n === 0 ? 0 : Math.ceil(pen(writtenN(n), 'n')) + gapBeforeN));
  const widths = longest.map(({ texts }, column) => {
    const widest = texts.reduce((most, text) => Math.max(most, pen(text, 'figure')), 0);
    return Math.max(least, Math.ceil(widest) + padding + (roomForN[column] ?? 0));
  });
  for (const { first, span, text, canClose } of heads) {
    const marks = canClose ? closingMark : 0;
    const wanted = onTwoLines(text, pen) + padding + marks + (span === 1 ? sortMark : 0);
    const now = widths.slice(first, first + span).reduce((sum, width) => sum + width, 0);
    const missing = Math.min(wanted, widestHead) - now;
    if (missing <= 0) continue;
    for (let at = first; at < first + span; at++) widths[at] = (widths[at] ?? 0) + Math.ceil(missing / span);
  }
  return { widths, roomForN };
}

/** The figures of a column that take most room: the largest and the smallest of each measure. */
function longestFigures(
  result: PivotResult,
  rows: readonly LaidLine[],
  column: LaidLine,
): { readonly texts: readonly string[]; readonly n: number } {
  const ends = result.measures.map(() => ({ low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }));
  let n = 0;
  for (const row of rows) {
    const figure = figureAt(result, row, column);
    const end = ends[figure.index];
    if (end === undefined || Number.isNaN(figure.value)) continue;
    if (figure.value < end.low) end.low = figure.value;
    if (figure.value > end.high) end.high = figure.value;
    if (figure.n > n && showsN(figure.measure)) n = figure.n;
  }
  const texts = result.measures.flatMap((measure, index) => {
    const { low, high } = ends[index] ?? { low: 1, high: 0 };
    if (low > high) return [];
    // Most figures of an average have decimals, though the largest may have none.
    const hasDecimals = measure.aggregate !== 'count' && measure.aggregate !== 'distinct';
    const between = hasDecimals && !Number.isInteger(high - low) ? [Math.trunc(high) + 0.88] : [];
    return [low, high, ...between].map((value) => writtenValue(measure, value));
  });
  return { texts, n };
}

/** How wide a head has to be to stand on two lines. */
function onTwoLines(text: string, pen: Pen): number {
  const words = text.split(' ').map((word) => pen(word, 'head'));
  const space = pen(' ', 'head');
  const whole = words.reduce((sum, width) => sum + width + space, -space);
  let narrowest = whole;
  let first = 0;
  for (const width of words) {
    first += width;
    narrowest = Math.min(narrowest, Math.max(first, whole - first - space));
    first += space;
  }
  return Math.ceil(narrowest) + 1;
}

/** Whether a head needs two lines in the room it has. */
export const needsTwoLines = (text: string, room: number, pen: Pen): boolean => pen(text, 'head') > room;

/** Natural widths of the columns of row heads, a level each. */
export function rowHeadWidths({ heads, levels }: LaidOutAxis, pen: Pen): number[] {
  const texts = levels.map((name) => ({ all: new Set([name]), closes: false }));
  for (const { text, level, levels: over, canClose } of heads) {
    const at = texts[level];
    if (at === undefined) continue;
    if (canClose) at.closes = true;
    if (over === 1) at.all.add(text);
  }
  return texts.map(({ all, closes }) => {
    const longest = [...all].sort((a, b) => b.length - a.length).slice(0, measured);
    const text = longest.reduce((most, one) => Math.max(most, pen(one, 'head')), 0);
    const width = Math.ceil(text) + padding + (closes ? closingMark : 0);
    return Math.min(Math.max(width, least), widestRowHead);
  });
}

/** Measuring takes time, and the widest text is among the longest. */
const measured = 40;

/** The widths brought into a total by narrowing the widest; none below what still shows a word. */
export function fitted(widths: readonly number[], total: number): number[] {
  let [low, high] = [leastRowHead, Math.max(leastRowHead, ...widths)];
  const sum = (most: number) => widths.reduce((all, width) => all + Math.min(width, most), 0);
  if (sum(high) <= total) return [...widths];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (sum(middle) <= total) low = middle;
    else high = middle;
  }
  return widths.map((width) => Math.min(width, low));
}

/** Where each of a row of widths begins, and where the last one ends. */
export function offsetsOf(widths: readonly number[]): number[] {
  const offsets = [0];
  for (const width of widths) offsets.push((offsets.at(-1) ?? 0) + width);
  return offsets;
}
