import type {
  PivotAxis,
  PivotCell,
  PivotResult,
  ResultMeasure,
} from '../../../../shared/analysis/pivot/pivot-result';
import type { PivotLevel } from '../../../../shared/definitions/pivot-definition';
import { pathId } from '../../../../shared/report/pivot/pivot-layout';

/** A place along an axis: a leaf, or one that several panels share. */
export interface Part {
  readonly keys: readonly string[];
  readonly labels: readonly string[];
}

/** The nodes of a cell of the result, and what a mark carries to be opened by. */
export type CellNodes = readonly [row: number, column: number];

export interface DrawnFigure {
  /** Null where it is undefined. */
  readonly value: number | null;
  readonly rows: number;
  readonly n: number;
}

/** An axis as a picture reads it. */
export interface DrawnAxis extends PivotAxis {
  readonly chosen: readonly PivotLevel[];
  readonly leaves: readonly Part[];
  /** The node at a path of keys; undefined where there is none. */
  nodeOf(keys: readonly string[]): number | undefined;
}

/** One measure of a pivot. Marks lie along the rows, or along the columns where there are no rows. */
export interface DrawnPivot {
  readonly result: PivotResult;
  readonly measure: ResultMeasure;
  readonly main: DrawnAxis;
  readonly cross: DrawnAxis;
  /** The cell at a path of either axis; null where one of them has no such node. */
  cellAt(main: readonly string[], cross: readonly string[]): CellNodes | null;
  figureOf(cell: CellNodes | null): DrawnFigure;
}

const nothing: DrawnFigure = { value: null, rows: 0, n: 0 };

/** Takes one measure of a result for drawing. */
export function drawnPivot(result: PivotResult, measurePlace: number): DrawnPivot {
  const place = Math.min(measurePlace, result.measures.length - 1);
  const measure = result.measures[place];
  if (measure === undefined) throw new RangeError('a pivot has at least one measure');
  const isTurned = result.rows.levels.length === 0;
  const rows = drawnAxis(result.rows, result.definition.rows);
  const columns = drawnAxis(result.columns, result.definition.columns);
  const [main, cross] = isTurned ? [columns, rows] : [rows, columns];
  return {
    result,
    measure,
    main,
    cross,
    cellAt(mainKeys, crossKeys) {
      const [along, across] = [main.nodeOf(mainKeys), cross.nodeOf(crossKeys)];
      if (along === undefined || across === undefined) return null;
      return isTurned ? [across, along] : [along, across];
    },
    figureOf(cell) {
      if (cell === null) return nothing;
      const at = cell[0] * result.columns.nodes.length + cell[1];
      const value = result.values[place]?.[at] ?? Number.NaN;
      return {
        value: Number.isFinite(value) ? value : null,
        rows: result.counts[at] ?? 0,
        n: result.n[place]?.[at] ?? 0,
      };
    },
  };
}

function drawnAxis(axis: PivotAxis, chosen: readonly PivotLevel[]): DrawnAxis {
  const places = new Map(axis.nodes.map(({ keys }, node) => [pathId(keys), node]));
  return {
    ...axis,
    chosen,
    leaves: axis.nodes.filter(({ keys }) => keys.length === axis.levels.length),
    nodeOf: (keys) => places.get(pathId(keys)),
  };
}

/** The keys of a cell, as the rows behind it are asked for. */
export const pivotCellOf = ({ rows, columns }: PivotResult, [row, column]: CellNodes): PivotCell => ({
  row: rows.nodes[row]?.keys ?? [],
  column: columns.nodes[column]?.keys ?? [],
});

/** A place as people read it: `Fostering · In-house`, or `All` for the whole. */
export const partLabel = ({ labels }: Part): string => (labels.length === 0 ? 'All' : labels.join(' · '));
