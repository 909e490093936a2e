/** A colour as the page computes it, `rgb(14, 95, 99)`, that lets through what lies beneath; any other comes back as it is. */
export function seeThrough(colour: string, opacity: number): string {
  const parts = /^rgb\(\s*(\d+),\s*(\d+),\s*(\d+)\s*\)$/.exec(colour);
  return parts === null ? colour : `rgba(${parts[1]}, ${parts[2]}, ${parts[3]}, ${opacity})`;
}
