const looked = 2000;
const padding = 22;
const sortMark = 18;
const widest = 420;

let pen: CanvasRenderingContext2D | null | undefined;

/**
 * The width in pixels that shows a column's name and its longest text among the first rows. The grid itself measures
 * only the few rows that it draws first, and would cut off longer ones further down.
 */
export function naturalWidth<Row>(name: string, rows: readonly Row[], textOf: (row: Row) => string): number {
  let longest = '';
  for (const row of rows.slice(0, looked)) {
    const text = textOf(row);
    if (text.length > longest.length) longest = text;
  }
  const width = Math.max(measured(longest, 400) * 1.06, measured(name, 600) + sortMark);
  return Math.min(Math.ceil(width) + padding, widest);
}

function measured(text: string, weight: number): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return text.length * 8;
  pen.font = `${weight} 13px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}
