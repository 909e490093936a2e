import { type Block, blockAt, type Place, type Shape } from './shape';

/** The places from one cell to another, as a rectangle that holds both of them whole. */
export function rangeBetween(shape: Shape, one: Place, other: Place): Block {
  const [a, b] = [blockAt(shape, one), blockAt(shape, other)];
  return {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}

/** All there is, heads and figures. */
export const everything = ({ rows, columns, headRows, headColumns }: Shape): Block => ({
  top: -headRows,
  bottom: rows - 1,
  left: -headColumns,
  right: columns - 1,
});

export const meets = (range: Block, block: Block): boolean =>
  range.top <= block.bottom &&
  range.bottom >= block.top &&
  range.left <= block.right &&
  range.right >= block.left;
