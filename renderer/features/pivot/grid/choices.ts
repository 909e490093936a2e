import type { PivotCell, PivotResult } from '../../../../shared/analysis/pivot/pivot-result';
import type { HeadCell, PivotLook } from '../../../../shared/report/pivot/pivot-layout';
import type { MenuChoice } from '../../../components/menu/menu';
import { type AxisName, closedOrOpened, hasInner, isLevelClosed, levelClosed, levelOpened } from './closing';
import { shownFigure } from './figure';
import { nameOfFigure } from './names';
import { type Place, type Shape, type Standing, standingAt } from './shape';
import { type SortBy, sortByHead, sortsOfLine } from './sorting';

/** What the grid is told to do by what a person does in it. */
export interface Deeds {
  onLook(look: PivotLook): void;
  onOpen(cell: PivotCell, title: string): void;
  onSort(axis: AxisName, measure: number, within: readonly string[]): void;
  copy(): void;
}

/** What is done at a place: at once, on a click or Enter, and by choice from its menu. */
export interface DoneAt {
  /** Null where there is nothing that a click would do. */
  readonly first: (() => void) | null;
  readonly choices: readonly MenuChoice[];
}

/** What can be done at a place of the grid. */
export function doneAt(
  result: PivotResult,
  look: PivotLook,
  shape: Shape,
  place: Place,
  deeds: Deeds,
): DoneAt {
  const standing = standingAt(shape, place);
  const copy: MenuChoice = { id: 'copy', label: 'Copy', run: deeds.copy };
  if (standing.kind === 'figure') {
    const open = opening(result, shape, place, deeds);
    const [byColumn, byRow] = [
      sortsOfLine(result, shape, 'columns', place.column),
      sortsOfLine(result, shape, 'rows', place.row),
    ];
    const sorts = [
      ...ofThisMeasure(result, shape, place, byColumn),
      ...ofThisMeasure(result, shape, place, byRow),
    ];
    return {
      first: open,
      choices: [
        ...(open === null ? [] : [{ id: 'open', label: 'Show the rows behind it', run: open }]),
        ...sorts.map((sort) => sortChoice(result, sort, false, deeds)),
        copy,
      ],
    };
  }
  const { first, choices } = ofHead(result, look, shape, standing, deeds);
  return { first, choices: [...choices, copy] };
}

function opening(result: PivotResult, shape: Shape, { row, column }: Place, { onOpen }: Deeds) {
  const { layout } = shape;
  const [rowLine, columnLine] = [layout.rows.lines[row], layout.columns.lines[column]];
  const rows = shownFigure(result, layout, row, column)?.rows ?? 0;
  if (rowLine === undefined || columnLine === undefined || rows === 0) return null;
  const cell = {
    row: result.rows.nodes[rowLine.node]?.keys ?? [],
    column: result.columns.nodes[columnLine.node]?.keys ?? [],
  };
  return () => onOpen(cell, nameOfFigure(result, layout, row, column));
}

const ofThisMeasure = (
  result: PivotResult,
  shape: Shape,
  { row, column }: Place,
  sorts: readonly SortBy[],
) => {
  const measure = shownFigure(result, shape.layout, row, column)?.measure;
  return sorts.filter((sort) => sort.measure === measure);
};

function ofHead(
  result: PivotResult,
  look: PivotLook,
  shape: Shape,
  standing: Standing,
  deeds: Deeds,
): DoneAt {
  if (standing.kind === 'level') {
    const choices = levelChoices(result, look, 'rows', standing.level, deeds);
    const isClosed = isLevelClosed(result, look, 'rows', standing.level);
    const wanted = choices.find(({ id }) => id === (isClosed ? 'open-all' : 'close-all'));
    return { first: wanted?.run ?? null, choices };
  }
  if (standing.kind !== 'row-head' && standing.kind !== 'column-head') return { first: null, choices: [] };
  const side = standing.kind === 'row-head' ? 'rows' : 'columns';
  const { head } = standing;
  const keys = result[side].nodes[head.node ?? 0]?.keys ?? [];
  const close = head.canClose ? () => deeds.onLook(closedOrOpened(look, side, keys)) : null;
  const sorts = isOverFigures(shape, side, head) ? sortsOfLine(result, shape, side, head.first) : [];
  const only = side === 'columns' ? sortByHead(result, shape, side, head) : null;
  const sort = only && (() => deeds.onSort(only.axis, only.measure, only.within));
  return {
    first: close ?? sort,
    choices: [
      ...(close === null
        ? []
        : [{ id: 'close', label: `${head.isClosed ? 'Open' : 'Close'} ${head.text}`, run: close }]),
      ...(head.canClose ? levelChoices(result, look, side, head.level, deeds) : []),
      ...sorts.map((by) => sortChoice(result, by, sorts.length > 1, deeds)),
    ],
  };
}

const isOverFigures = (shape: Shape, side: AxisName, head: HeadCell) =>
  head.span === 1 && head.level + head.levels === (side === 'rows' ? shape.headColumns : shape.headRows);

function levelChoices(
  result: PivotResult,
  look: PivotLook,
  axis: AxisName,
  level: number,
  { onLook }: Deeds,
): MenuChoice[] {
  const name = result[axis].levels[level]?.label;
  if (name === undefined || !hasInner(result[axis], level)) return [];
  return [
    {
      id: 'close-all',
      label: `Close all: ${name}`,
      run: () => onLook(levelClosed(result, look, axis, level)),
    },
    { id: 'open-all', label: `Open all: ${name}`, run: () => onLook(levelOpened(result, look, axis, level)) },
  ];
}

function sortChoice(result: PivotResult, by: SortBy, namesMeasure: boolean, { onSort }: Deeds): MenuChoice {
  const { axis, measure, within, how } = by;
  const sorted = axis === 'rows' ? 'rows by this column' : 'columns by this row';
  const which = namesMeasure ? `, ${result.measures[measure]?.label ?? ''}` : '';
  const label =
    how === 'ascending'
      ? `Put the ${axis} back into their own order`
      : `Sort the ${sorted}${which}, ${how === null ? 'largest' : 'smallest'} first`;
  return {
    id: `sort-${axis}-${measure}`,
    label,
    run: () => onSort(axis, measure, within),
  };
}
