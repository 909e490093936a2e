import type { LevelChoice } from '../../definitions/pivot-definition';
import { largerFirst } from './level-keys';
import type { AxisTree } from './tallied-axis';

/** How the nodes of one level are sorted by a figure: the figure of each node, NaN where undefined. */
export interface LevelOrder {
  readonly sort: LevelChoice['sort'];
  /** Place of the key that stands for the rest and stays last; -1 for none. */
  readonly rest: number;
  figure(node: number): number;
}

/**
 * The nodes of an axis with siblings sorted by value where their level asks for it: for each new place the old one.
 * Null where no level does.
 */
export function orderByValue(axis: AxisTree, levels: readonly LevelOrder[]): Int32Array | null {
  if (levels.every(({ sort }) => typeof sort !== 'object')) return null;
  const children = new Map<number, number[]>();
  for (let node = 1; node < axis.parent.length; node++) {
    const parent = axis.parent[node] as number;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [node]);
    else siblings.push(node);
  }
  const order = new Int32Array(axis.parent.length);
  let next = 0;
  const place = (node: number) => {
    order[next++] = node;
    const under = children.get(node) ?? [];
    const level = levels[axis.depth[node] as number];
    for (const child of level === undefined ? under : sortedSiblings(under, axis, level)) place(child);
  };
  place(0);
  return order;
}

function sortedSiblings(nodes: readonly number[], axis: AxisTree, level: LevelOrder): number[] {
  const { sort, rest, figure } = level;
  if (typeof sort !== 'object') return [...nodes];
  const isRest = (node: number) => Number(axis.key[node] === rest && rest >= 0);
  return [...nodes].sort((a, b) => {
    if (isRest(a) !== isRest(b)) return isRest(a) - isRest(b);
    const [left, right] = [figure(a), figure(b)];
    // What is undefined comes last either way.
    const isEitherUndefined = Number.isNaN(left) || Number.isNaN(right);
    return sort.descending || isEitherUndefined ? largerFirst(left, right) : largerFirst(right, left);
  });
}

/** The same axis with its nodes in another order. */
export function reorderedAxis(axis: AxisTree, order: Int32Array): AxisTree {
  const newPlace = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) newPlace[order[place] as number] = place;
  return {
    key: order.map((node) => axis.key[node] as number),
    depth: order.map((node) => axis.depth[node] as number),
    parent: order.map((node) => {
      const parent = axis.parent[node] as number;
      return parent < 0 ? -1 : (newPlace[parent] as number);
    }),
  };
}

/** A figure for every cell, with its rows and columns in another order. */
export function reorderedCells<A extends Int32Array | Float64Array>(
  cells: A,
  width: number,
  rows: Int32Array | null,
  columns: Int32Array | null,
): A {
  if (rows === null && columns === null) return cells;
  const moved = cells.slice() as A;
  const height = cells.length / width;
  for (let row = 0; row < height; row++) {
    const fromRow = (rows === null ? row : (rows[row] as number)) * width;
    for (let column = 0; column < width; column++)
      moved[row * width + column] = cells[
        fromRow + (columns === null ? column : (columns[column] as number))
      ] as number;
  }
  return moved;
}
