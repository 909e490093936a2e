/** A stretch of a statement, in UTF-16 units from its beginning. */
export interface StatementPlace {
  readonly offset: number;
  readonly length: number;
}

export type SqlTokenKind =
  | 'space'
  | 'comment'
  /** A keyword or a name without quotes. */
  | 'word'
  /** A name in double quotes, backticks or square brackets. */
  | 'name'
  /** Text in single quotes, a blob or a number. */
  | 'literal'
  /** `?`, `:name`: a place for a value that somebody fills in. */
  | 'parameter'
  /** A quotation mark that is never closed, with all that follows it. */
  | 'unclosed'
  | 'sign';

export interface SqlToken extends StatementPlace {
  readonly kind: SqlTokenKind;
  readonly text: string;
}

/** What SQLite itself takes a statement apart into (sqlite.org/src/file/src/tokenize.c), in the order it is tried. */
const forms: readonly (readonly [SqlTokenKind, string])[] = [
  ['space', '[\\t\\n\\f\\r ]+|^\\uFEFF'],
  ['comment', '--[^\\n]*|/\\*.*?(?:\\*/|$)'],
  ['literal', "[xX]'[^']*'|'[^']*(?:''[^']*)*'(?!')|(?:\\d[\\w.]*|\\.\\d\\w*)(?:(?<=\\d[eE])[+-]\\d+)?"],
  ['name', '"[^"]*(?:""[^"]*)*"(?!")|`[^`]*(?:``[^`]*)*`(?!`)|\\[[^\\]]*\\]'],
  ['unclosed', '[\'"`[].*'],
  ['word', '[A-Za-z_\\u0080-\\uFFFF][\\w$\\u0080-\\uFFFF]*'],
  ['parameter', '\\?\\d*|[:@$#][\\w$\\u0080-\\uFFFF]+'],
  ['sign', '<>|<=|>=|==|!=|<<|>>|\\|\\||->>?|.'],
];
const pattern = new RegExp(forms.map(([, form]) => `(${form})`).join('|'), 'gs');

/** Takes SQL apart as SQLite does. The texts of the tokens together are the SQL. */
export function sqlTokens(sql: string): SqlToken[] {
  return [...sql.matchAll(pattern)].map((match) => ({
    kind: (forms[match.slice(1).findIndex((part) => part !== undefined)] as (typeof forms)[number])[0],
    text: match[0],
    offset: match.index,
    length: match[0].length,
  }));
}

/** The tokens that mean something: neither space nor comment. */
export const meaningful = (tokens: readonly SqlToken[]): SqlToken[] =>
  tokens.filter(({ kind }) => kind !== 'space' && kind !== 'comment');

/** The name that a word or a quoted name stands for. */
export function nameIn({ kind, text }: SqlToken): string {
  if (kind !== 'name') return text;
  const inside = text.slice(1, -1);
  return text.startsWith('"')
    ? inside.replaceAll('""', '"')
    : text.startsWith('`')
      ? inside.replaceAll('``', '`')
      : inside;
}
