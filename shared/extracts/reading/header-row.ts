/** Where the column names stand among the first rows, and what stands above them. */
const searched = 60;

const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;

const looksLikeNumberOrDay = (cell: string) => /^[\s£$-]*\d[\d,./:\s-]*$/.test(cell);

/**
 * The position of the header among a file's first rows, or null where every row is blank. The first row that a known kind of
 * extract recognises wins; else the first row that is nearly as wide as most rows, holds names rather than numbers, and
 * repeats none. Rows above it are titles.
 */
export function headerRowOf(
  rows: readonly (readonly string[])[],
  isKnownHeader: (cells: readonly string[]) => boolean,
): number | null {
  const first = rows.slice(0, searched);
  const known = first.findIndex((row) => isKnownHeader(row));
  if (known !== -1) return known;
  const widths = rows
    .slice(0, 1000)
    .map(filled)
    .filter((width) => width > 0);
  if (widths.length === 0) return null;
  const usual = commonest(widths);
  const enough = usual <= 2 ? usual : Math.ceil(usual * 0.6);
  const likely = first.findIndex((row) => {
    const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (cells.length < enough) return false;
    return cells.filter(looksLikeNumberOrDay).length <= cells.length / 2;
  });
  return likely === -1 ? first.findIndex((row) => filled(row) > 0) : likely;
}

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 1;
}

export interface HeaderNames {
  /** One name a column, none empty, none twice; null for a column that is dropped because nothing in it has a name. */
  readonly names: readonly string[];
  readonly remarks: readonly string[];
}

/** Names for every column: outer spaces off, an empty one numbered, a repeated one numbered. Each change is remarked. */
export function headerNames(cells: readonly string[]): HeaderNames {
  const remarks: string[] = [];
  let width = cells.length;
  while (width > 0 && (cells[width - 1] as string).trim() === '') width--;
  const taken = new Set<string>();
  const names = cells.slice(0, width).map((cell, i) => {
    const plain = cell.normalize('NFKC').replace(/\s+/g, ' ').trim();
    const name = plain === '' ? `column ${i + 1}` : plain;
    if (plain === '') remarks.push(`Column ${i + 1} has no name; it is called "${name}".`);
    let unique = name;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${name} (${n})`;
    if (unique !== name)
      remarks.push(`The name "${name}" stands more than once; column ${i + 1} is called "${unique}".`);
    taken.add(unique.toLowerCase());
    return unique;
  });
  return { names, remarks };
}
