import type { PivotResult } from '../../analysis/pivot/pivot-result';
import { measureWords } from './measure-words';

/** What a pivot shows, in words: `Rows and different children by place group and provider`. */
export function pivotTitle({ rows, columns, measures }: PivotResult): string {
  const what = listed(measures.map((measure, i) => (i === 0 ? measureWords : inSentence)(measure)));
  const levels = [...rows.levels, ...columns.levels].map(({ label }) => lowered(label));
  return levels.length === 0 ? what : `${what} by ${listed(levels)}`;
}

const inSentence = (measure: PivotResult['measures'][number]): string => lowered(measureWords(measure));

/** A name within a sentence: `Place group` is `place group`, `SDQ band` stays. */
const lowered = (name: string): string =>
  /^.[\p{Lu}\d]/u.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
