import { codedColumns } from '../invalid-codes';
import type { Rule } from '../rule';

const called: Readonly<Record<(typeof codedColumns)[number]['column'], string>> = {
  rne: 'reason for the new episode (RNE)',
  ls: 'legal status (LS)',
  cin: 'category of need (CIN)',
  place: 'placement (PLACE)',
  place_provider: 'provider (PLACE_PROVIDER)',
  rec: 'reason for the end (REC)',
  reason_place_change: 'reason for the change of placement (REASON_PLACE_CHANGE)',
  sdq_reason: 'reason for no SDQ (SDQ_REASON)',
};
/** Columns in which every episode has a code. */
const always = ['rne', 'ls', 'cin', 'place'] as const;

const invalid: readonly Rule[] = codedColumns.map(({ table, column, set }) => ({
  rule: `code-${column.replaceAll('_', '-')}-invalid`,
  severity: 'error',
  table,
  title: `${set} code that the year does not have`,
  message: `The ${called[column]} is not a code of the return for that year. Correct the code, or check that the file is taken for the right year.`,
  where: `(${column}, coalesce(return_year, 0)) IN
    (SELECT code, return_year FROM invalid_code WHERE code_set = '${set}')`,
  detail: `${set} is {${column}}; year of the return: {return_year}.`,
}));

const blank: readonly Rule[] = always.map((column) => ({
  rule: `code-${column}-missing`,
  severity: 'error',
  table: 'episode',
  title: `Episode without ${column.toUpperCase()}`,
  message: `The ${called[column]} is blank, or holds something that is no known code. Every episode needs one: add it, or say on the Extracts page what the value means.`,
  where: `${column} IS NULL AND file IN (SELECT file FROM episode WHERE ${column} IS NOT NULL)`,
  detail: `${column.toUpperCase()} of the episode from {decom} is blank or not known.`,
}));

/** Codes of the yearly return that are missing, or that the return of that year does not have. */
export const codeRules: readonly Rule[] = [...invalid, ...blank];
