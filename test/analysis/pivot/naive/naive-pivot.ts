import { groupedBy } from '../../../../shared/analysis/grouped';
import type {
  PivotDefinition,
  PivotLevel,
  PivotMeasure,
  Share,
} from '../../../../shared/definitions/pivot-definition';
import { aggregated } from './aggregates';
import { passing } from './filters';
import { fieldOf, keying } from './keys';
import { compare, inLabelOrder, type Path, pathsInOrder } from './order';
import type { PlainRow, PlainTable } from './plain-table';

/** A pivot worked out row by row and cell by cell, with nothing kept or reused. */
export interface NaivePivot {
  readonly counted: number;
  /** Paths of an axis, the whole first, each before what it holds. */
  readonly rows: readonly Path[];
  readonly columns: readonly Path[];
  /** Rows of the table in a cell. */
  inCell(row: Path, column: Path): readonly PlainRow[];
  /** A measure as it is to be shown; null where it is undefined. */
  value(measure: number, row: Path, column: Path): number | null;
  /** How many values went into a measure. */
  n(measure: number, row: Path, column: Path): number;
}

interface LevelKeying {
  keyOf(row: PlainRow): string;
  /** The key of what is outside the top; null where everything is in it. */
  readonly rest: string | null;
}

interface Placed {
  readonly row: PlainRow;
  readonly rowPath: Path;
  readonly columnPath: Path;
}

const idOf = (path: Path) => JSON.stringify(path);

/** Works a pivot out by hand. */
export function naivePivot(table: PlainTable, definition: PivotDefinition): NaivePivot {
  const filters = definition.filters.map((filter) => passing(table, filter));
  const counted = table.rows.filter((row) => filters.every((passes) => passes(row)));
  const raw = (measure: PivotMeasure, rows: readonly PlainRow[]) => measured(table, measure, rows);
  const keysOf = (levels: readonly PivotLevel[]) =>
    levels.map((level) => toppedKeying(table, level, counted, definition.measures));
  const rowKeys = keysOf(definition.rows);
  const columnKeys = keysOf(definition.columns);
  const placed = counted.map((row) => ({
    row,
    rowPath: rowKeys.map(({ keyOf }) => keyOf(row)),
    columnPath: columnKeys.map(({ keyOf }) => keyOf(row)),
  }));
  const cells = cellsOf(placed);
  const inCell = (row: Path, column: Path) => cells.get(`${idOf(row)} ${idOf(column)}`) ?? [];
  const value = (index: number, row: Path, column: Path): number | null => {
    const measure = definition.measures[index] as PivotMeasure;
    const rows = inCell(row, column);
    const own = rows.length === 0 ? null : raw(measure, rows);
    const share = measure.show ?? definition.show;
    if (share === 'value' || own === null) return own;
    if (!['count', 'distinct', 'sum'].includes(measure.aggregate)) return null;
    const [wholeRow, wholeColumn] = wholeOf(share, row, column);
    const whole = raw(measure, inCell(wholeRow, wholeColumn));
    return whole === null || whole === 0 ? null : (own / whole) * 100;
  };
  return {
    counted: counted.length,
    rows: pathsInOrder(
      definition.rows.map((level, i) => ({ table, level, rest: rowKeys[i]?.rest ?? null })),
      placed.map(({ rowPath }) => rowPath),
      value,
    ),
    columns: pathsInOrder(
      definition.columns.map((level, i) => ({ table, level, rest: columnKeys[i]?.rest ?? null })),
      placed.map(({ columnPath }) => columnPath),
      (measure, column, row) => value(measure, row, column),
    ),
    inCell,
    value,
    n: (index, row, column) => {
      const { field, at } = definition.measures[index] as PivotMeasure;
      if (field === undefined) return inCell(row, column).length;
      return inCell(row, column).filter((one) => fieldOf(table, field).of(one, at) !== null).length;
    },
  };
}

/** The measure of some rows, not shown as any share. */
function measured(table: PlainTable, { aggregate, field, at }: PivotMeasure, rows: readonly PlainRow[]) {
  const values =
    field === undefined ? rows.map(() => 1) : rows.map((row) => fieldOf(table, field).of(row, at));
  return aggregated(aggregate, values);
}

/** The cell that a share is taken of. */
function wholeOf(share: Share, row: Path, column: Path): readonly [Path, Path] {
  if (share === 'row-percent') return [row, []];
  if (share === 'column-percent') return [[], column];
  if (share === 'parent-percent') return [row.slice(0, -1), column];
  return [[], []];
}

/** Every row in every cell that it belongs to: its own, its subtotals', its totals'. */
function cellsOf(placed: readonly Placed[]): ReadonlyMap<string, readonly PlainRow[]> {
  const cells = new Map<string, PlainRow[]>();
  for (const { row, rowPath, columnPath } of placed)
    for (const ofRows of [[], ...heads(rowPath)])
      for (const ofColumns of [[], ...heads(columnPath)]) {
        const id = `${idOf(ofRows)} ${idOf(ofColumns)}`;
        const cell = cells.get(id);
        if (cell === undefined) cells.set(id, [row]);
        else cell.push(row);
      }
  return cells;
}

const heads = (path: Path) => path.map((_, i) => path.slice(0, i + 1));

/** What the keys outside a level's top are put together under: a name that none of the top has. */
const restOf = (name: string, top: readonly string[]) => (top.includes(name) ? `${name} (the rest)` : name);

/** A level's key, those outside the top put together. */
function toppedKeying(
  table: PlainTable,
  level: PivotLevel,
  counted: readonly PlainRow[],
  measures: readonly PivotMeasure[],
): LevelKeying {
  const keyOf = keying(table, level);
  const top = typeof level === 'string' ? undefined : level.top;
  const byKey = groupedBy(counted, keyOf);
  if (top === undefined || byKey.size <= top.n) return { keyOf, rest: null };
  const size = (key: string) =>
    measured(table, measures[top.measure] as PivotMeasure, byKey.get(key) ?? []) ?? Number.NEGATIVE_INFINITY;
  const inTurn = inLabelOrder(table, level);
  const largest = [...byKey.keys()].sort((a, b) => compare(size(b), size(a)) || inTurn(a, b)).slice(0, top.n);
  const rest = restOf(top.rest, largest);
  return { keyOf: (row) => (largest.includes(keyOf(row)) ? keyOf(row) : rest), rest };
}
