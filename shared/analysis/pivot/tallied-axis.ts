import type { CodedValues } from '../../database/coded-reader';
import type { LevelKeys } from './level-keys';

/** The nodes of an axis, depth first. */
export interface AxisTree {
  /** For each node, the place of its last key among the keys of its level; -1 for the whole. */
  readonly key: Int32Array;
  readonly parent: Int32Array;
  readonly depth: Int32Array;
}

/** An axis made from rows. */
export interface TalliedAxis extends AxisTree {
  /** The leaf that each row that counts falls in; the whole where the axis has no levels. */
  readonly leafOfRow: Int32Array;
}

/** The most nodes told apart by a table instead of a map. */
const largestTable = 4_000_000;

/**
 * Puts the rows that count into the nodes of an axis.
 * @param levels each level's keys with its coded column
 * @param picked the rows that count; null for all
 */
export function tallyAxis(
  levels: readonly { readonly keys: LevelKeys; readonly column: CodedValues }[],
  picked: Int32Array | null,
  rows: number,
): TalliedAxis {
  const counted = picked?.length ?? rows;
  // Nodes level by level first: their parent and key, numbered as they are met.
  const found: { parent: number[]; key: number[]; ofRow: Int32Array }[] = [
    { parent: [-1], key: [-1], ofRow: new Int32Array(counted) },
  ];
  for (const { keys, column } of levels) {
    const above = found[found.length - 1] as (typeof found)[number];
    const width = keys.keys.length;
    const pairs = above.key.length * width;
    const known = pairs <= largestTable ? new Int32Array(pairs).fill(-1) : new Map<number, number>();
    const ofRow = new Int32Array(counted);
    const parent: number[] = [];
    const key: number[] = [];
    for (let i = 0; i < counted; i++) {
      const row = picked === null ? i : (picked[i] as number);
      const place = keys.placeOfCode[column.codes[row] as number] as number;
      const pair = (above.ofRow[i] as number) * width + place;
      let node = known instanceof Map ? known.get(pair) : known[pair];
      if (node === undefined || node < 0) {
        node = parent.length;
        if (known instanceof Map) known.set(pair, node);
        else known[pair] = node;
        parent.push(above.ofRow[i] as number);
        key.push(place);
      }
      ofRow[i] = node;
    }
    found.push({ parent, key, ofRow });
  }
  return depthFirst(found);
}

function depthFirst(
  levels: readonly { readonly parent: number[]; readonly key: number[]; readonly ofRow: Int32Array }[],
): TalliedAxis {
  const children = levels.map(({ parent }, depth) => {
    const under: number[][] = Array.from(
      { length: depth === 0 ? 0 : (levels[depth - 1]?.key.length ?? 0) },
      () => [],
    );
    if (depth > 0) for (const [node, above] of parent.entries()) under[above]?.push(node);
    const keys = levels[depth]?.key ?? [];
    for (const nodes of under) nodes.sort((a, b) => (keys[a] as number) - (keys[b] as number));
    return under;
  });
  const size = levels.reduce((sum, { key }) => sum + key.length, 0);
  const axis = { key: new Int32Array(size), parent: new Int32Array(size), depth: new Int32Array(size) };
  const placed = levels.map(({ key }) => new Int32Array(key.length));
  let next = 0;
  const place = (depth: number, node: number, parent: number) => {
    const here = next++;
    (placed[depth] as Int32Array)[node] = here;
    axis.key[here] = levels[depth]?.key[node] as number;
    axis.parent[here] = parent;
    axis.depth[here] = depth;
    for (const child of children[depth + 1]?.[node] ?? []) place(depth + 1, child, here);
  };
  place(0, 0, -1);
  const leafOfRow = (levels.at(-1) as (typeof levels)[number]).ofRow;
  const leaves = placed.at(-1) as Int32Array;
  for (let row = 0; row < leafOfRow.length; row++)
    leafOfRow[row] = leaves[leafOfRow[row] as number] as number;
  return { ...axis, leafOfRow };
}

/** The node after the last that a node holds: what a node holds follows it, depth first. */
export function endOf({ depth }: AxisTree, node: number): number {
  let end = node + 1;
  while (end < depth.length && (depth[end] as number) > (depth[node] as number)) end++;
  return end;
}
