/** Something as wide as `width` that would best stand centred on `centre`. */
export interface Placed {
  readonly centre: number;
  readonly width: number;
}

interface Block {
  readonly places: readonly Placed[];
  readonly width: number;
  /** The left edge that brings the block's members closest to their centres. */
  readonly left: number;
}

/**
 * The left edges that keep things apart, in their order and as near to their centres as can be (least squares; blocks
 * that touch are pooled, as in isotonic regression). The centres must not fall.
 */
export function sideBySide(places: readonly Placed[]): number[] {
  const blocks: Block[] = [];
  for (const place of places) {
    let block = blockOf([place]);
    for (
      let before = blocks.at(-1);
      before && before.left + before.width > block.left;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      block = blockOf([...before.places, ...block.places]);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ places: members, left }) => {
    let edge = left;
    return members.map(({ width }) => {
      edge += width;
      return edge - width;
    });
  });
}

function blockOf(places: readonly Placed[]): Block {
  let width = 0;
  let wishes = 0;
  for (const place of places) {
    wishes += place.centre - place.width / 2 - width;
    width += place.width;
  }
  return { places, width, left: wishes / places.length };
}
