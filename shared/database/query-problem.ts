import type { Database as SqlJsDatabase } from 'sql.js';
import { closestName } from './closest-name';
import { sqliteKeywords } from './keywords';
import { QueryRefused } from './read-only-query';
import { meaningful, nameIn, type SqlToken, type StatementPlace, sqlTokens } from './sql-tokens';

/** What is wrong with a statement, in words for people, and where that is; null where it is nowhere in particular. */
export interface QueryProblem {
  readonly text: string;
  readonly place: StatementPlace | null;
}

/** Functions of other databases, with what does the same here. */
const elsewhere: Readonly<Record<string, string>> = {
  charindex: 'instr(text, part)',
  convert: 'CAST(value AS INTEGER)',
  dateadd: "date(day, '+6 months')",
  datediff: 'julianday(later) - julianday(earlier)',
  day: "strftime('%d', day)",
  getdate: "date('now')",
  isnull: 'ifnull(value, other)',
  left: 'substr(text, 1, length)',
  len: 'length(text)',
  month: "strftime('%m', day)",
  now: "date('now')",
  nvl: 'ifnull(value, other)',
  right: 'substr(text, -length)',
  stddev: 'stdev(value)',
  string_agg: 'group_concat(value)',
  to_char: "strftime('%Y-%m', day)",
  year: "strftime('%Y', day)",
};

type Explain = (about: Failure) => QueryProblem;
interface Failure {
  readonly handle: SqlJsDatabase;
  readonly statement: string;
  readonly tokens: readonly SqlToken[];
  /** What SQLite names in its message. */
  readonly named: string;
}

const messages: readonly (readonly [RegExp, Explain])[] = [
  [/^near "(.*)": syntax error$/s, unreadable],
  [/^incomplete input$/, endsEarly],
  [/^no such table: (.+)$/s, noTable],
  [/^no such column: (.+?)(?: - should this be a string literal in single-quotes\?)?$/s, noColumn],
  [/^ambiguous column name: (.+)$/s, ambiguous],
  [/^no such function: (.+)$/s, noFunction],
  [
    /^wrong number of arguments to function ([^(]+)\(\)$/,
    (about) => ({
      text: `${about.named} takes another number of values between its brackets.`,
      place: placeOfName(about),
    }),
  ],
  [
    /^misuse of (?:[a-z]+:? )*(\w+)\(\)$/,
    (about) => ({
      text: `${about.named} works on many rows at once and cannot stand here. A condition on it goes after HAVING.`,
      place: placeOfName(about),
    }),
  ],
  [
    /^unrecognized token: "(.*)"$/s,
    (about) => ({ text: `${about.named} is nothing that SQLite can read.`, place: placeOfText(about) }),
  ],
  [
    /^SELECTs to the left and right of ([A-Z ]+) do not have the same number of result columns$/,
    (about) => ({
      text: `The queries before and after ${about.named} answer different numbers of columns.`,
      place: placeOfName({ ...about, named: about.named.split(' ')[0] ?? '' }),
    }),
  ],
  [
    /^(?:out of memory|string or blob too big|database or disk is full)$/,
    () => ({ text: 'The answer needs more memory than this window may use. Ask for less.', place: null }),
  ],
  [
    /^attempt to write a readonly database$/,
    () => ({ text: 'The statement would change the tables, and is refused.', place: null }),
  ],
];

/** Says what an error met on the way to an answer means, and where in the statement it lies. */
export function queryProblem(error: unknown, handle: SqlJsDatabase, statement: string): QueryProblem {
  if (error instanceof QueryRefused) return { text: error.message, place: error.place };
  const message = error instanceof Error ? error.message : String(error);
  const tokens = meaningful(sqlTokens(statement));
  for (const [form, explain] of messages) {
    const match = form.exec(message);
    if (match !== null) return explain({ handle, statement, tokens, named: match[1] ?? '' });
  }
  return { text: `SQLite says: ${message}.`, place: null };
}

/** The word that SQLite stops at: the first one with which even the statement up to there is wrong. */
function unreadable({ handle, statement, tokens, named }: Failure): QueryProblem {
  const at = tokens.findIndex(
    ({ text, offset, length }) =>
      text === named && /syntax error$/.test(failure(handle, statement.slice(0, offset + length)) ?? ''),
  );
  const before = tokens[at - 1]?.text ?? '';
  const hint =
    before === ','
      ? ' The comma before it may be one too many.'
      : /^top$/i.test(before)
        ? ' The first rows are had by LIMIT 10 at the end.'
        : /^(as|\.)$/i.test(before) && sqliteKeywords.has(named.toUpperCase())
          ? ' It is a word of SQL itself: as a name it stands in double quotes.'
          : '';
  return {
    text: `The statement makes no sense from ${named === '' ? 'here' : `“${named}”`} on.${hint}`,
    place: tokens[at] ?? null,
  };
}

function failure(handle: SqlJsDatabase, sql: string): string | null {
  try {
    handle.prepare(sql).free();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function endsEarly({ statement, tokens }: Failure): QueryProblem {
  const open: SqlToken[] = [];
  for (const token of tokens) {
    if (token.text === '(') open.push(token);
    else if (token.text === ')') open.pop();
  }
  const bracket = open.at(-1);
  if (bracket !== undefined)
    return { text: 'The bracket that is opened here is never closed.', place: bracket };
  const last = tokens.at(-1);
  return {
    text: `The statement ends too early: something has to follow “${last?.text ?? ''}”.`,
    place: last ?? { offset: statement.length, length: 0 },
  };
}

function noTable(about: Failure): QueryProblem {
  const name = withoutSchema(about.named);
  const tables = namesAsked(about.handle, "SELECT name FROM pragma_table_list WHERE schema <> 'temp'");
  return {
    text: `There is no table ${name}.${meant(name, tables)}`,
    place: placeOfName({ ...about, named: name }),
  };
}

function noColumn(about: Failure): QueryProblem {
  const named = about.named.replace(/^"(.*)"$/s, '$1');
  const name = withoutSchema(named);
  const place = placeOfName({ ...about, named: name });
  const written = about.statement.slice(place?.offset, (place?.offset ?? 0) + 1);
  const columns = namesAsked(
    about.handle,
    "SELECT DISTINCT c.name FROM pragma_table_list t, pragma_table_info(t.name, t.schema) c WHERE t.schema <> 'temp'",
  );
  const where = columns.some((column) => column.toLowerCase() === name.toLowerCase())
    ? ' None of the tables named after FROM has it, though another table does.'
    : meant(name, columns);
  const asText =
    written === '"' || written === '`' ? ` If it is text, write it in single quotes: '${name}'.` : '';
  return { text: `There is no column ${name} here.${where}${asText}`, place };
}

function ambiguous(about: Failure): QueryProblem {
  const name = withoutSchema(about.named);
  return {
    text: `More than one of these tables has a column ${name}. Write which is meant, as in child.${name}.`,
    place: placeOfName({ ...about, named: name }),
  };
}

function noFunction(about: Failure): QueryProblem {
  const instead = elsewhere[about.named.toLowerCase()];
  const functions = namesAsked(about.handle, 'SELECT DISTINCT name FROM pragma_function_list');
  const hint = instead === undefined ? meant(about.named, functions) : ` Here it is ${instead}.`;
  return { text: `There is no function ${about.named}.${hint}`, place: placeOfName(about) };
}

const meant = (written: string, names: readonly string[]): string => {
  const closest = closestName(written, names);
  return closest === null ? '' : ` Did you mean ${closest}?`;
};

const namesAsked = (handle: SqlJsDatabase, sql: string): string[] =>
  (handle.exec(sql)[0]?.values ?? []).map(([name]) => String(name));

/** `child.name` without the table that SQLite puts before it. */
const withoutSchema = (named: string): string => named.replace(/^[^.]*\.(?=[^.]+$)/, '');

const placeOfName = ({ tokens, named }: Failure): StatementPlace | null =>
  tokens.find((token) => nameIn(token).toLowerCase() === named.toLowerCase()) ?? null;

function placeOfText({ statement, named }: Failure): StatementPlace | null {
  const offset = statement.indexOf(named);
  return offset === -1 ? null : { offset, length: named.length };
}
