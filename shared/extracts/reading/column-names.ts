import { isNumberOrDay } from './number-or-day';

/** Characters of a name that are kept; a longer one is a cell that went astray. */
const longestName = 120;

/** Gives every column a name of its own. A name that is not as it stands in the file is remarked. */
export class ColumnNames {
  readonly remarks: string[] = [];
  private readonly taken = new Set<string>();

  /** The name of a column, counted from 0: outer spaces off, an empty one numbered, a repeated one numbered. */
  nameOf(cell: string, column: number): string {
    const plain = cell.normalize('NFKC').replace(/\s+/g, ' ').trim();
    const characters = plain.length > longestName ? [...plain] : null;
    const short = characters === null ? plain : `${characters.slice(0, longestName).join('')}…`;
    if (short !== plain)
      this.remarks.push(`The name of column ${column + 1} is very long and was shortened to "${short}".`);
    const name = short === '' ? `column ${column + 1}` : short;
    let unique = name;
    for (let n = 2; this.taken.has(unique.toLowerCase()); n++) unique = `${name} (${n})`;
    if (short !== '' && unique !== name)
      this.remarks.push(
        `The name "${name}" stands more than once; column ${column + 1} is called "${unique}".`,
      );
    this.taken.add(unique.toLowerCase());
    return unique;
  }
}

const namesShown = 3;

/** A remark where names look like values, as in a file whose first row is data already; else none. */
export function remarkOnNames(names: readonly string[]): string[] {
  const likeData = names.filter(isNumberOrDay);
  if (likeData.length === 0) return [];
  const shown = likeData.slice(0, namesShown).join(', ');
  return [
    `Some of the column names look like data (${shown}). If the file has no line of names, write one above its first row and load it again.`,
  ];
}
