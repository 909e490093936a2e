import { identifier } from '../../../shared/database/identifiers';
import { meaningful, nameIn, type SqlToken, sqlTokens } from '../../../shared/database/sql-tokens';
import { showCount } from '../../../shared/domain/wording';
import { functions, keywords } from './known-words';
import { kindWords, type SchemaTable } from './schema-tables';
import { sqlName } from './sql-name';

export interface Suggestion {
  readonly label: string;
  /** What is put into the statement. */
  readonly insert: string;
  readonly kind: 'table' | 'column' | 'function' | 'keyword';
  readonly detail: string;
}

export interface Suggestions {
  /** Where what is being typed begins. */
  readonly from: number;
  readonly list: readonly Suggestion[];
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * What may be meant at a place of a statement: after a dot the columns of that table, after FROM or JOIN a table, otherwise
 * columns of the tables that the statement names, tables, functions and keywords. Null inside texts and remarks.
 */
export function suggestionsAt(sql: string, at: number, tables: readonly SchemaTable[]): Suggestions | null {
  const before = sqlTokens(sql.slice(0, at));
  const last = before.at(-1);
  const isQuoting = last?.kind === 'unclosed' && last.text.startsWith('"');
  if (last?.kind === 'literal' || (last?.kind === 'unclosed' && !isQuoting) || isRemark(last)) return null;
  const typed = last?.kind === 'word' || isQuoting ? last : undefined;
  const from = typed === undefined ? at : typed.offset + (isQuoting ? 1 : 0);
  const done = meaningful(typed === undefined ? before : before.slice(0, -1));
  const previous = done.at(-1);
  const named = tablesNamed(meaningful(sqlTokens(sql)), tables);
  const write = isQuoting ? (name: string) => identifier(name).slice(1) : sqlName;
  const tableList = tables.map(
    ({ name, rows }): Suggestion => ({
      label: name,
      insert: write(name),
      kind: 'table',
      detail: showCount(rows, 'row'),
    }),
  );
  if (previous?.text === '.') {
    const qualifier = done.at(-2);
    const table = qualifier && tableCalled(nameIn(qualifier), named, tables);
    return table === undefined ? null : { from, list: columnsOf([table], write) };
  }
  if (/^(from|join)$/i.test(previous?.text ?? '')) return { from, list: tableList };
  const columns = columnsOf([...new Set(named.map(({ table }) => table))], write);
  if (isQuoting) return { from, list: [...columns, ...tableList] };
  return { from, list: [...columns, ...tableList, ...functionList, ...keywordList] };
}

const functionList = Object.entries(functions).map(
  ([name, takes]): Suggestion => ({
    label: name,
    insert: `${name}(`,
    kind: 'function',
    detail: `(${takes})`,
  }),
);
const keywordList = keywords.map(
  (word): Suggestion => ({ label: word, insert: word, kind: 'keyword', detail: '' }),
);

function isRemark(token: SqlToken | undefined): boolean {
  if (token?.kind !== 'comment') return false;
  return token.text.startsWith('--') || !/\*\/$/.test(token.text);
}

/** A table that stands after FROM, JOIN or a comma, and the other name that it is given there. */
interface Named {
  readonly table: SchemaTable;
  readonly alias: string | null;
}

function tablesNamed(tokens: readonly SqlToken[], tables: readonly SchemaTable[]): Named[] {
  return tokens.flatMap((token, i) => {
    if (!/^(from|join|,)$/i.test(tokens[i - 1]?.text ?? '')) return [];
    const table = tables.find(({ name }) => same(name, nameIn(token)));
    if (table === undefined) return [];
    const next = /^as$/i.test(tokens[i + 1]?.text ?? '') ? tokens[i + 2] : tokens[i + 1];
    const isName = next !== undefined && (next.kind === 'word' || next.kind === 'name');
    return [{ table, alias: isName ? nameIn(next) : null }];
  });
}

function tableCalled(
  name: string,
  named: readonly Named[],
  tables: readonly SchemaTable[],
): SchemaTable | undefined {
  const aliased = named.find(({ alias }) => alias !== null && same(alias, name));
  return aliased?.table ?? tables.find((table) => same(table.name, name));
}

/** The columns of tables, each name once, with the tables that have it. */
function columnsOf(tables: readonly SchemaTable[], write: (name: string) => string): Suggestion[] {
  const found = new Map<string, { readonly tables: string[]; readonly kind: string }>();
  for (const table of tables)
    for (const { name, kind } of table.columns) {
      const known = found.get(name);
      if (known === undefined) found.set(name, { tables: [table.name], kind: kindWords[kind] });
      else known.tables.push(table.name);
    }
  return [...found].map(([name, column]) => ({
    label: name,
    insert: write(name),
    kind: 'column',
    detail: tables.length === 1 ? column.kind : column.tables.join(', '),
  }));
}
