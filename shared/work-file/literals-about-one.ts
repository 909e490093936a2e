import { meaningful, nameIn, type SqlToken, sqlTokens } from '../database/sql-tokens';

const comparing = /^(=|==|<>|!=|<|>|<=|>=|in|like|glob|is|between|match|regexp)$/i;

/**
 * Whether a statement holds a column that tells one person from another against a value written into it, as
 * `child_id = 'A12'` does.
 * @param points whether a column of that name tells people apart
 */
export function comparesOnePerson(sql: string, points: (column: string) => boolean): boolean {
  const tokens = meaningful(sqlTokens(sql));
  return tokens.some((token, i) => {
    if (!isName(token) || !points(nameIn(token))) return false;
    return literalAfter(tokens, i + 1) || literalBefore(tokens, i - 1);
  });
}

const isName = ({ kind }: SqlToken): boolean => kind === 'word' || kind === 'name';
const isLiteral = (token: SqlToken | undefined): boolean =>
  token?.kind === 'literal' || token?.kind === 'unclosed';
const isComparing = (token: SqlToken | undefined): boolean =>
  token !== undefined && comparing.test(token.text);

/** `child_id = 'A12'`, `lower(child_id) NOT IN ('a12', ...)`. */
function literalAfter(tokens: readonly SqlToken[], start: number): boolean {
  let at = start;
  while (tokens[at]?.text === ')' || /^(not|collate|nocase|binary|rtrim)$/i.test(tokens[at]?.text ?? ''))
    at++;
  if (!isComparing(tokens[at])) return false;
  at++;
  while (/^(\(|not|lower|upper|trim|-|\+)$/i.test(tokens[at]?.text ?? '')) at++;
  // In double quotes SQLite takes what is no column for a text.
  return isLiteral(tokens[at]) || tokens[at]?.text.startsWith('"') === true;
}

/** `'A12' = child_id`, `'A12' = placement.child_id`. */
function literalBefore(tokens: readonly SqlToken[], end: number): boolean {
  let at = end;
  while (
    /^[.(]$/.test(tokens[at]?.text ?? '') ||
    (tokens[at + 1]?.text === '.' && isName(tokens[at] as SqlToken))
  )
    at--;
  return isComparing(tokens[at]) && isLiteral(tokens[at - 1]);
}
