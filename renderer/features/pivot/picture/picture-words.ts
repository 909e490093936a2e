import type { ResultMeasure } from '../../../../shared/analysis/pivot/pivot-result';
import { showCount } from '../../../../shared/domain/wording';
import { measureWords } from '../../../../shared/report/pivot/measure-words';
import { writtenValue } from '../../../../shared/report/pivot/written-value';
import { type CellNodes, type DrawnFigure, type DrawnPivot, partLabel } from './drawn-pivot';

/** A name within a sentence: `Place group` is `place group`, `SDQ band` stays. */
export const withinSentence = (name: string): string =>
  /^.[\p{Lu}\d]/u.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** `Start date, month` is `Start date (month)`, which can stand in a list. */
const inBrackets = (name: string): string => name.replace(/^([^,()]+), (?!.* or )([^()]+)$/, '$1 ($2)');

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** What is counted, by what: `Different children by place group and provider group`. */
export function titleOf({ measure, main, cross }: DrawnPivot): string {
  const levels = [...main.levels, ...cross.levels].map(({ label }) => withinSentence(inBrackets(label)));
  return levels.length === 0 ? measureWords(measure) : `${measureWords(measure)} by ${listed(levels)}`;
}

/** Whether a figure means little without how many values went into it. */
export const needsN = ({ aggregate, show }: ResultMeasure): boolean =>
  show !== 'value' || !['count', 'distinct', 'sum'].includes(aggregate);

/** A figure for people; an average with how many values it is of, a share with how many rows it stands for. */
export function figureWords(measure: ResultMeasure, { value, n, rows }: DrawnFigure): string {
  const written = writtenValue(measure, value ?? Number.NaN);
  if (!needsN(measure) || value === null) return written;
  return `${written} (${measure.show === 'value' ? `n = ${showCount(n)}` : showCount(rows, 'row')})`;
}

/** Where a cell lies, as people read it. */
export function cellLabel({ result: { rows, columns } }: DrawnPivot, [row, column]: CellNodes): string {
  const parts = [rows.nodes[row], columns.nodes[column]].filter(
    (part): part is NonNullable<typeof part> => part !== undefined && part.labels.length > 0,
  );
  return parts.length === 0 ? 'All' : parts.map(partLabel).join(', ');
}

/** What an opened cell is called: `Different children: Fostering, In-house`. */
export const cellTitle = (pivot: DrawnPivot, cell: CellNodes): string =>
  `${measureWords(pivot.measure)}: ${cellLabel(pivot, cell)}`;

/** What a mark says when it is pointed at, a line each. */
export function markWords(pivot: DrawnPivot, cell: CellNodes, figure: DrawnFigure): readonly string[] {
  const { measure } = pivot;
  const says = `${measureWords(measure)}: ${figureWords(measure, figure)}`;
  const countsRows = measure.name === 'count' || measure.show !== 'value';
  return [cellLabel(pivot, cell), says, ...(countsRows ? [] : [showCount(figure.rows, 'row')])];
}

/** The picture in a sentence or two, for those who cannot see it. */
export function summaryOf(pivot: DrawnPivot, kindWords: string, cells: readonly CellNodes[]): string {
  const { measure } = pivot;
  const figures = cells
    .map((cell) => ({ cell, figure: pivot.figureOf(cell) }))
    .filter(({ figure }) => figure.value !== null && figure.rows > 0)
    .sort((a, b) => (a.figure.value as number) - (b.figure.value as number));
  const said = (found: (typeof figures)[number] | undefined) =>
    found && `${figureWords(measure, found.figure)} (${cellLabel(pivot, found.cell)})`;
  const [least, most] = [said(figures[0]), said(figures.at(-1))];
  const range = least === most ? most && `The figure: ${most}.` : `From ${least} to ${most}.`;
  return [
    `${kindWords}: ${titleOf(pivot)}.`,
    range,
    'Shown as a table, it has the same figures, and each opens its rows.',
  ]
    .filter(Boolean)
    .join(' ');
}
