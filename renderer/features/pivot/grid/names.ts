import type { PivotAxis, PivotResult } from '../../../../shared/analysis/pivot/pivot-result';
import type { HeadCell, LaidLine, PivotLayout } from '../../../../shared/report/pivot/pivot-layout';

/** A head by its whole path, outermost first: `Fostering, Male`. */
export function nameOfHead(axis: PivotAxis, lines: readonly LaidLine[], head: HeadCell): string {
  const node = axis.nodes[head.node ?? lines[head.first]?.node ?? 0];
  const labels = node?.labels ?? [];
  const isItsOwn = head.node !== null && labels.at(-1) === head.text && !isSubtotal(head, labels.length);
  return isItsOwn ? labels.join(', ') : [...labels, head.text].join(', ');
}

/** The head of a subtotal lies a level further in than the node that it sums up. */
const isSubtotal = (head: HeadCell, depth: number): boolean => depth > 0 && head.level >= depth;

/** A row or a column of figures by its path, its measure left out; empty on an axis without levels. */
export function nameOfLine(axis: PivotAxis, line: LaidLine | undefined): string {
  const labels = axis.nodes[line?.node ?? 0]?.labels ?? [];
  if (labels.length === 0) return axis.levels.length === 0 ? '' : 'Total';
  return line?.kind === 'subtotal' ? `${labels.join(', ')}, Total` : labels.join(', ');
}

/** What a figure is of: `Rows: Fostering, Male; 2017/18`. */
export function nameOfFigure(result: PivotResult, layout: PivotLayout, row: number, column: number): string {
  const [rowLine, columnLine] = [layout.rows.lines[row], layout.columns.lines[column]];
  const places = [nameOfLine(result.rows, rowLine), nameOfLine(result.columns, columnLine)];
  const named = places.filter((name) => name !== '').join('; ');
  const measure = result.measures[rowLine?.measure ?? columnLine?.measure ?? 0]?.label ?? '';
  return named === '' ? measure : `${measure}: ${named}`;
}

/** What the whole grid shows: `Pivot: Rows by Placement group and Sex, Financial year across`. */
export function nameOfGrid({ rows, columns, measures }: PivotResult): string {
  const by = rows.levels.length === 0 ? '' : ` by ${listed(rows.levels)}`;
  const across = columns.levels.length === 0 ? '' : `, ${listed(columns.levels)} across`;
  return `Pivot: ${listed(measures)}${by}${across}`;
}

const list = new Intl.ListFormat('en-GB');
const listed = (named: readonly { readonly label: string }[]): string =>
  list.format(named.map(({ label }) => label));
