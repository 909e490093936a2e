/** On how many lines a text stands in a cell of Excel, `width` letters wide; words are not broken, so a little is left free. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(width - 2, 1);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}
