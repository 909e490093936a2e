import { GrowingColumns } from '../../database/growing-columns';
import { returnYearOfName } from '../kinds/return-year';
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

/** Files that tell of children, those of earlier returns first; those of no year are about now. */
function inOrderOfYears(extracts: readonly ReadExtract[]): ReadExtract[] {
  const year = ({ name }: ReadExtract) => returnYearOfName(name) ?? Number.POSITIVE_INFINITY;
  return extracts
    .filter(({ definition, fills }) => definition?.table === 'child_mention' && fills)
    .map((extract) => ({ extract, year: year(extract) }))
    .sort((a, b) => (a.year === b.year ? (a.extract.name < b.extract.name ? -1 : 1) : a.year - b.year))
    .map(({ extract }) => extract);
}

/** One row a child, from the headers and lists of children: what a later year says wins, but never with a blank. */
export function joinChildren(extracts: readonly ReadExtract[]) {
  const children = new Map<string, Child>();
  for (const extract of inOrderOfYears(extracts)) {
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
  for (const child of children.values()) columns.add(child);
  return columns;
}
