import { showCount } from '../../../shared/domain/wording';

/** Where something stands: `Line 12.`, `Lines 3, 8 and 41.`, `Lines 3, 8, 41, 50, 52 and 118 more.` */
export function lineWords(lines: readonly number[]): string {
  const [first] = lines;
  if (first === undefined) return '';
  if (lines.length === 1) return `Line ${showCount(first)}.`;
  const shown = lines.slice(0, lines.length > 6 ? 5 : lines.length - 1).map((line) => showCount(line));
  const last = lines.length > 6 ? `${showCount(lines.length - 5)} more` : showCount(lines.at(-1) ?? first);
  return `Lines ${shown.join(', ')} and ${last}.`;
}
