import { columnWords, tableWords } from '../../../shared/database/table-words';
import type { Who } from '../../../shared/definitions/cohort-definition';
import { indexDateColumns } from '../../../shared/definitions/index-dates';

type Rows = Readonly<Record<string, number>>;

/** An index date as the list shows it. `index` is how a definition names it for children of a certain table. */
export interface IndexDate {
  readonly index: string;
  readonly label: string;
  readonly group: string;
}

/** Tables that children can be taken from: those with rows. */
export const tablesOfChildren = (rows: Rows): readonly string[] =>
  Object.keys(indexDateColumns).filter((table) => (rows[table] ?? 0) > 0);

/** Every index date that what is loaded has, for children of a table. */
export function indexDates(table: string, rows: Rows): readonly IndexDate[] {
  return Object.entries(indexDateColumns).flatMap(([name, columns]) =>
    (rows[name] ?? 0) === 0
      ? []
      : columns.map((column) => ({
          index: name === table ? column : `${name}.${column}`,
          label: labelOf(name, column),
          group: name === 'programme' ? 'The programme' : `${tableWords(name)}: each child's first`,
        })),
  );
}

const labelOf = (table: string, column: string): string =>
  table === 'programme' ? columnWords(table, column) : `${tableWords(table)}: ${lower(column)}`;

/** The same date for children who are taken from another table. */
export function indexFor(index: string, from: string, to: string): string {
  const full = index.includes('.') ? index : `${from}.${index}`;
  return full.startsWith(`${to}.`) ? full.slice(to.length + 1) : full;
}

/** The same children's choices where they are taken from another table: its rows have other fields and no decision. */
export function whoFrom(who: Who, table: string): Who {
  const { decision, filters: _gone, ...rest } = who;
  return { ...rest, table, ...(table === 'programme' && decision !== undefined ? { decision } : {}) };
}

const lower = (column: string): string => column.replaceAll('_', ' ');
