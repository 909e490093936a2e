import { GrowingColumns } from '../../database/growing-columns';
import type { ReadExtract } from '../read-extract';
import { textReader } from '../row-fields';

interface Child {
  child_id: string;
  birth_date: string | null;
  sex: string | null;
  ethnicity: string | null;
  readonly file: string;
  readonly line: number;
}

/** One row a child, from the headers and lists of children: what a later file says wins, but never with a blank. */
export function joinChildren(extracts: readonly ReadExtract[]) {
  const children = new Map<string, Child>();
  for (const extract of extracts) {
    if (extract.definition?.table !== 'child_mention' || !extract.fills) continue;
    const id = textReader(extract, 'child_id');
    const birth = textReader(extract, 'birth_date');
    const sex = textReader(extract, 'sex');
    const ethnicity = textReader(extract, 'ethnicity');
    for (const row of extract.kept) {
      const child_id = id(row) as string;
      const known = children.get(child_id);
      if (known === undefined)
        children.set(child_id, {
          child_id,
          birth_date: birth(row),
          sex: sex(row),
          ethnicity: ethnicity(row),
          file: extract.name,
          line: extract.table.lines[row] as number,
        });
      else {
        known.birth_date = birth(row) ?? known.birth_date;
        known.sex = sex(row) ?? known.sex;
        known.ethnicity = ethnicity(row) ?? known.ethnicity;
      }
    }
  }
  const columns = new GrowingColumns(['child_id', 'birth_date', 'sex', 'ethnicity', 'file', 'line']);
  for (const child of children.values()) columns.add({ ...child });
  return columns;
}
