import type { PivotAxis, PivotResult, ResultMeasure } from '../../analysis/pivot/pivot-result';
import { measureWords } from './measure-words';
import {
  type HeadCell,
  type LaidLine,
  type LaidOutAxis,
  type PivotLayout,
  type PivotLook,
  pathId,
} from './pivot-layout';

/** What a line of totals is called, and the one line of an axis without levels. */
const total = 'Total';

/**
 * Which lines of figures a pivot has and the heads above and beside them. Leaves stand in the order of the
 * axis; a closed node is one line; a subtotal follows what it sums up, unless that is a single node; the
 * grand total is last. Several measures lie innermost on their axis. A single one is named by no line but that
 * of an axis without levels, which would say nothing else; where neither axis is free, `unnamed` is its name.
 */
export function layoutOf(result: PivotResult, look: PivotLook): PivotLayout {
  const { rows, columns, measures } = result;
  const on = axisOfMeasures(result, look);
  const totals = { rows: ['both', 'rows'], columns: ['both', 'columns'] };
  const lay = (side: 'rows' | 'columns', axis: PivotAxis, closed: readonly string[]) =>
    layAxis(axis, on === side ? measures : [], {
      closed: new Set(closed),
      subtotals: look.subtotals,
      grandTotal: totals[side].includes(look.grandTotals),
    });
  return {
    rows: lay('rows', rows, look.closedRows),
    columns: lay('columns', columns, look.closedColumns),
    unnamed: on === null && measures[0] !== undefined ? measureWords(measures[0]) : null,
  };
}

function axisOfMeasures(
  { rows, columns, measures }: PivotResult,
  look: PivotLook,
): 'rows' | 'columns' | null {
  if (measures.length > 1) return look.measuresIn;
  const free = { rows: rows.levels.length === 0, columns: columns.levels.length === 0 };
  if (free[look.measuresIn]) return look.measuresIn;
  if (free.rows) return 'rows';
  return free.columns ? 'columns' : null;
}

interface AxisLook {
  readonly closed: ReadonlySet<string>;
  readonly subtotals: boolean;
  readonly grandTotal: boolean;
}

function layAxis(axis: PivotAxis, measures: readonly ResultMeasure[], look: AxisLook): LaidOutAxis {
  const { levels, nodes } = axis;
  const depths = levels.length;
  const children = childrenOf(axis);
  const lines: LaidLine[] = [];
  const heads: HeadCell[] = [];

  /** The lines of one node, a measure each, with the head over them where it has one. */
  const addLines = (
    node: number,
    kind: LaidLine['kind'],
    head: Omit<HeadCell, 'first' | 'span' | 'node'> | null,
  ) => {
    const first = lines.length;
    const depth = nodes[node]?.keys.length ?? 0;
    if (head !== null) heads.push({ ...head, node, first, span: Math.max(1, measures.length) });
    if (measures.length === 0) lines.push({ node, measure: null, kind, depth });
    for (const [measure, each] of measures.entries()) {
      heads.push({
        ...plain,
        text: measureWords(each),
        first: lines.length,
        span: 1,
        level: depths,
        levels: 1,
        node: null,
      });
      lines.push({ node, measure, kind, depth });
    }
  };

  const addNode = (node: number) => {
    const { keys, labels } = nodes[node] as PivotAxis['nodes'][number];
    const level = keys.length - 1;
    const text = labels[level] ?? '';
    const held = children[node] ?? [];
    if (held.length === 0) return addLines(node, 'leaf', { ...plain, text, level, levels: depths - level });
    if (look.closed.has(pathId(keys)))
      return addLines(node, 'closed', {
        text,
        level,
        levels: depths - level,
        canClose: true,
        isClosed: true,
      });
    const [head, first] = [heads.length, lines.length];
    const open = { text, level, levels: 1, node, first, canClose: true, isClosed: false };
    heads.push({ ...open, span: 0 });
    held.forEach(addNode);
    if (look.subtotals && held.length > 1)
      addLines(node, 'subtotal', { ...plain, text: total, level: level + 1, levels: depths - level - 1 });
    heads[head] = { ...open, span: lines.length - first };
  };

  if (depths === 0) {
    const isNamed = measures.length > 0;
    addLines(0, 'leaf', isNamed ? null : { ...plain, text: total, level: 0, levels: 1 });
  } else {
    children[0]?.forEach(addNode);
    if (look.grandTotal) addLines(0, 'total', { ...plain, text: total, level: 0, levels: depths });
  }
  const names = [...levels.map(({ label }) => label), ...(measures.length > 0 ? ['Measure'] : [])];
  return { lines, levels: names.length > 0 ? names : [''], heads };
}

const plain = { canClose: false, isClosed: false };

function childrenOf({ nodes }: PivotAxis): readonly number[][] {
  const children: number[][] = nodes.map(() => []);
  nodes.forEach(({ parent }, node) => {
    if (parent >= 0) children[parent]?.push(node);
  });
  return children;
}
