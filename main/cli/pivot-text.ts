import type { PivotAxis, PivotResult } from '../../shared/analysis/pivot/pivot-result';
import { writtenValue } from '../../shared/report/pivot/written-value';

/** Longer names are cut, so that a row stays a line. */
const widest = 40;
const between = '  ';

/** A row or a column of figures: a node, and its names level by level. */
interface Line {
  readonly node: number;
  readonly names: readonly string[];
}

/** A pivot as a table of text with its totals, then how it was worked out. Figures are rounded for people; those of the JSON are not. */
export function pivotText(result: PivotResult): string {
  const rows = linesOf(result.rows);
  const columns = linesOf(result.columns);
  const table = [...heads(result, columns), ...rows.map((row) => figures(result, row, columns))];
  const rowLevels = Math.max(1, result.rows.levels.length);
  const [only, ...others] = result.measures;
  const title = only === undefined || others.length > 0 ? [] : [oneLine(only.label)];
  return [...title, ...aligned(table, rowLevels), '', ...workedOut(result)].join('\n');
}

/** The leaves of an axis in their order, and its total last; with no levels there is the total alone. */
function linesOf({ levels, nodes }: PivotAxis): readonly Line[] {
  const total: Line = { node: 0, names: filled(['Total'], levels.length) };
  if (levels.length === 0) return [total];
  const leaves = nodes.flatMap(({ keys, labels }, node) =>
    keys.length === levels.length ? [{ node, names: labels.map(oneLine) }] : [],
  );
  return [...leaves, total];
}

const filled = (names: readonly string[], levels: number) => [
  ...names,
  ...new Array<string>(Math.max(0, levels - names.length)).fill(''),
];

/** One head line for every level of the columns, and one that names the levels of the rows, and the measures where there are several. */
function heads({ rows, columns, measures }: PivotResult, lines: readonly Line[]): string[][] {
  const rowLevels = Math.max(1, rows.levels.length);
  const levelHeads = columns.levels.map(({ label }, level) => [
    ...filled([`${oneLine(label)}:`], rowLevels),
    ...lines.flatMap(({ names }) => measures.map((_, m) => (m === 0 ? (names[level] ?? '') : ''))),
  ]);
  const names = filled(
    rows.levels.map(({ label }) => oneLine(label)),
    rowLevels,
  );
  const ofEach = measures.map(({ label }) => (measures.length === 1 ? '' : oneLine(label)));
  return [...levelHeads, [...names, ...lines.flatMap(() => ofEach)]];
}

function figures({ columns, counts, values, measures }: PivotResult, row: Line, lines: readonly Line[]) {
  const cells = lines.flatMap(({ node }) => {
    const cell = row.node * columns.nodes.length + node;
    return measures.map((measure, m) =>
      counts[cell] === 0 ? '' : writtenValue(measure, values[m]?.[cell] as number),
    );
  });
  return [...(row.names.length === 0 ? ['Total'] : row.names), ...cells];
}

/** Names to the left, figures to the right, no spaces at a line's end. */
function aligned(table: readonly (readonly string[])[], names: number): string[] {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((line) => lengthOf(line[column] ?? ''))),
  );
  return table.map((line) =>
    line
      .map((text, column) => {
        const space = ' '.repeat((widths[column] as number) - lengthOf(text));
        return column < names ? text + space : space + text;
      })
      .join(between)
      .trimEnd(),
  );
}

function workedOut({ words, sql }: PivotResult): string[] {
  return ['How it was worked out', ...words.map((sentence) => `  ${sentence}`), '', sql];
}

const lengthOf = (text: string) => [...text].length;

/** A name on one line: it may come from a cell, and hold whatever a cell can hold. */
function oneLine(name: string): string {
  const plain = name.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return lengthOf(plain) <= widest ? plain : `${[...plain].slice(0, widest - 1).join('')}…`;
}
