import type { AxisNode, PivotAxis, PivotResult } from '../../../../../shared/analysis/pivot/pivot-result';
import {
  type PivotAsked,
  type PivotLevel,
  pivotDefinition,
} from '../../../../../shared/definitions/pivot-definition';

export type MadeUpRow = Readonly<Record<string, string | number>>;

const fieldOf = (level: PivotLevel): string => (typeof level === 'string' ? level : level.field);
const labelOf = (field: string): string =>
  field.charAt(0).toUpperCase() + field.slice(1).replaceAll('_', ' ');
const starts = (path: readonly string[], keys: readonly string[]) => keys.every((key, i) => path[i] === key);

/** The figures of a pivot over a few rows, worked out the slow way; keys stand in the order they are met in. */
export function madeUpPivot(
  asked: Omit<PivotAsked, 'table'>,
  rows: readonly MadeUpRow[],
  more: { readonly labels?: Readonly<Record<string, string>>; readonly words?: readonly string[] } = {},
): PivotResult {
  const definition = pivotDefinition.parse({ table: 'placement', ...asked });
  const pathsOf = (levels: readonly PivotLevel[]) =>
    rows.map((row) => levels.map((level) => String(row[fieldOf(level)] ?? '(blank)')));
  const [rowPaths, columnPaths] = [pathsOf(definition.rows), pathsOf(definition.columns)];
  const axis = (levels: readonly PivotLevel[], paths: readonly (readonly string[])[]): PivotAxis => ({
    levels: levels.map((level) => ({ field: fieldOf(level), label: labelOf(fieldOf(level)) })),
    nodes: nodesOf(paths, levels.length, more.labels ?? {}),
  });
  const rowAxis = axis(definition.rows, rowPaths);
  const columnAxis = axis(definition.columns, columnPaths);
  const cells = rowAxis.nodes.flatMap((row) =>
    columnAxis.nodes.map((column) =>
      rows.filter(
        (_, i) =>
          starts(rowPaths[i] as string[], row.keys) && starts(columnPaths[i] as string[], column.keys),
      ),
    ),
  );
  const width = columnAxis.nodes.length;
  return {
    definition,
    rows: rowAxis,
    columns: columnAxis,
    measures: definition.measures.map(({ aggregate, field, show, label }) => ({
      name: field === undefined ? aggregate : `${aggregate} ${field}`,
      label: label ?? (field === undefined ? 'Rows' : `${labelOf(aggregate)} ${field}`),
      aggregate,
      show: show ?? definition.show,
      kind: 'number' as const,
      whyNotAdding: ['count', 'sum'].includes(aggregate)
        ? null
        : 'Totals are worked out from their own rows.',
    })),
    counts: Int32Array.from(cells, ({ length }) => length),
    values: definition.measures.map(({ aggregate, field, show = definition.show }) => {
      const plain = cells.map((cell) => figure(aggregate, field, cell));
      if (show !== 'row-percent') return Float64Array.from(plain);
      return Float64Array.from(plain, (value, i) => (value / (plain[i - (i % width)] as number)) * 100);
    }),
    n: definition.measures.map(() => Float64Array.from(cells, ({ length }) => length)),
    tableRows: rows.length,
    countedRows: rows.length,
    sql: '',
    words: more.words ?? [],
  };
}

function nodesOf(
  paths: readonly (readonly string[])[],
  depth: number,
  labels: Readonly<Record<string, string>>,
): AxisNode[] {
  const nodes: AxisNode[] = [{ keys: [], labels: [], parent: -1 }];
  const add = (parent: number) => {
    const { keys, labels: above } = nodes[parent] as AxisNode;
    if (keys.length === depth) return;
    const within = paths.filter((path) => starts(path, keys)).map((path) => path[keys.length] as string);
    for (const key of new Set(within)) {
      nodes.push({ keys: [...keys, key], labels: [...above, labels[key] ?? key], parent });
      add(nodes.length - 1);
    }
  };
  add(0);
  return nodes;
}

function figure(aggregate: string, field: string | undefined, cell: readonly MadeUpRow[]): number {
  if (aggregate === 'count') return cell.length;
  if (cell.length === 0) return Number.NaN;
  const values = cell.map((row) => row[field as string]);
  if (aggregate === 'distinct') return new Set(values).size;
  const sum = values.reduce<number>((before, value) => before + Number(value), 0);
  return aggregate === 'sum' ? sum : sum / cell.length;
}

/** So many rows with the same values. */
export const times = (count: number, row: MadeUpRow): MadeUpRow[] => Array.from({ length: count }, () => row);
