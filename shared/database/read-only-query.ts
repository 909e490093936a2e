import type { Database as SqlJsDatabase } from 'sql.js';
import { meaningful, type SqlToken, type StatementPlace, sqlTokens } from './sql-tokens';

/** Why a statement is not run, in words for people, and where in it that is. */
export class QueryRefused extends Error {
  override readonly name = 'QueryRefused';
  constructor(
    message: string,
    readonly place: StatementPlace | null = null,
  ) {
    super(message);
  }
}

const readers = ['SELECT', 'WITH', 'VALUES', 'EXPLAIN'];
const longest = 100_000;

/** What else SQLite runs, all of which would change something: the tables, the connection, or files. */
const changers = new Set(
  `ALTER ANALYZE ATTACH BEGIN COMMIT CREATE DELETE DETACH DROP END INSERT PRAGMA REINDEX RELEASE REPLACE ROLLBACK SAVEPOINT
  UPDATE VACUUM`.split(/\s+/),
);

/** Spaces and quotation marks of word processors: they look like SQL, and SQLite takes them for letters. */
const lookalikes: readonly (readonly [RegExp, string])[] = [
  [/[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]/, 'a space of another kind'],
  [/[\u2018\u2019\u201C\u201D\u00B4]/, 'a curly quotation mark'],
];

/**
 * The one statement in the text, without what follows it, where that statement begins as one that only reads.
 * Places in it are places in the text.
 * @throws QueryRefused where the text holds no statement, several, or one that does more than read
 */
export function readOnlyStatement(sql: string): string {
  if (sql.length > longest) throw new QueryRefused('The statement is longer than 100,000 characters.');
  if (sql.includes('\0'))
    throw new QueryRefused('The statement holds a character that ends it early (NUL). Take it out.', {
      offset: sql.indexOf('\0'),
      length: 1,
    });
  const tokens = meaningful(sqlTokens(sql));
  const end = tokens.findIndex(({ text }) => text === ';');
  const statement = end === -1 ? tokens : tokens.slice(0, end);
  const second = tokens.slice(statement.length).find(({ text }) => text !== ';');
  const [first, ...rest] = statement;
  if (first === undefined)
    throw new QueryRefused('There is no statement yet. Write one that begins with SELECT.');
  refuseUnreadable(statement);
  refuseChange(first, readers);
  if (first.text.toUpperCase() === 'EXPLAIN') refuseChange(explained(first, rest), readers.slice(0, 3));
  if (second !== undefined)
    throw new QueryRefused(
      'There are two statements. Run one at a time: take out what follows the first.',
      second,
    );
  const last = statement.at(-1) as SqlToken;
  return sql.slice(0, last.offset + last.length);
}

function refuseUnreadable(statement: readonly SqlToken[]): void {
  for (const token of statement) {
    const { kind, text, offset } = token;
    if (kind === 'unclosed')
      throw new QueryRefused(`The mark ${text.charAt(0)} is opened here and never closed.`, {
        offset,
        length: 1,
      });
    if (kind === 'parameter')
      throw new QueryRefused(`Nothing fills in ${text}. Write the value itself in its place.`, token);
    if (kind !== 'word') continue;
    for (const [form, what] of lookalikes) {
      const at = text.search(form);
      if (at !== -1)
        throw new QueryRefused(`Here stands ${what}, as word processors make them. Type it again.`, {
          offset: offset + at,
          length: 1,
        });
    }
  }
}

function refuseChange(first: SqlToken, allowed: readonly string[]): void {
  const word = first.text.toUpperCase();
  if (allowed.includes(word)) return;
  const ways = `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`;
  throw new QueryRefused(
    changers.has(word)
      ? `${word} is refused: here the tables are read and never changed. Begin with ${ways}.`
      : `A statement begins with ${ways}, and this one with ${first.text.slice(0, 40)}.`,
    first,
  );
}

/** Whether a statement asks how a query would run, instead of running it. */
export const explains = (statement: string): boolean =>
  /^explain$/i.test(meaningful(sqlTokens(statement))[0]?.text ?? '');

/** The word that says what is explained. */
function explained(first: SqlToken, [second, third, fourth]: readonly SqlToken[]): SqlToken {
  const isPlan = second?.text.toUpperCase() === 'QUERY' && third?.text.toUpperCase() === 'PLAN';
  return (isPlan ? fourth : second) ?? first;
}

/**
 * Has SQLite itself say whether a statement would write anything: `WITH ... DELETE` begins like a query.
 * @param statement as `readOnlyStatement` gives it, and known to be in order
 * @throws QueryRefused where it would
 */
export function expectReadOnly(handle: SqlJsDatabase, statement: string): void {
  if (explains(statement)) return;
  const steps = handle.exec(`EXPLAIN ${statement}`)[0]?.values ?? [];
  // The step that begins a transaction says in its second number whether it is one that writes.
  if (steps.some(([, step, , writes]) => step === 'Transaction' && writes !== 0))
    throw new QueryRefused(
      'This statement would change the tables, and is refused. After WITH comes a SELECT that only reads.',
    );
}
