/**
 * Moves labels along a line so that neighbours are `gap` or more apart, each as near to its own place as that allows and
 * none below `from`: labels that touch are moved as one block to the middle of their places.
 */
export function spreadLabels(places: readonly number[], gap: number, from = 0): number[] {
  const order = places
    .map((_, i) => i)
    .sort((a, b) => (places[a] as number) - (places[b] as number) || a - b);
  const blocks: { labels: number[]; first: number }[] = [];
  for (const label of order) {
    let block = { labels: [label], first: Math.max(from, places[label] as number) };
    for (let below = blocks.at(-1); below !== undefined; below = blocks.at(-1)) {
      if (block.first - (below.first + gap * (below.labels.length - 1)) >= gap) break;
      blocks.pop();
      const labels = [...below.labels, ...block.labels];
      const middle =
        labels.reduce((sum, one, i) => sum + (places[one] as number) - i * gap, 0) / labels.length;
      block = { labels, first: Math.max(from, middle) };
    }
    blocks.push(block);
  }
  const spread = [...places];
  for (const { labels, first } of blocks)
    for (const [i, label] of labels.entries()) spread[label] = first + i * gap;
  return spread;
}
