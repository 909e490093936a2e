/** Text as plotly shows it letter for letter: it would otherwise read tags, links among them, out of it. */
export function plotText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * The same over up to `lines` lines of about `width` letters, broken between words; what does not fit is cut with an
 * ellipsis, and is to be had whole elsewhere.
 */
export function wrappedPlotText(text: string, width: number, lines = 2): string {
  const broken = linesOf(text.replace(/\s+/g, ' ').trim(), width);
  const kept = broken.slice(0, lines);
  if (broken.length > lines) kept[lines - 1] = cut(`${kept[lines - 1]} ${broken[lines]}`, width);
  return kept.map((line) => plotText(cut(line, width))).join('<br>');
}

function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const cut = (line: string, width: number): string =>
  line.length <= width
    ? line
    : `${[...line]
        .slice(0, Math.max(1, width - 1))
        .join('')
        .trimEnd()}…`;
