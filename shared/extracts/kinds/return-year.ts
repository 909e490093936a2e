import { type Day, returnYearOf } from '../../domain/calendar';

/**
 * The year a return ends in, read off its file name: 2018, 2017-18, 2017_2018, 1718, 31032018. Null where the name says none.
 */
export function returnYearOfName(name: string): number | null {
  const stem = (name.split('/').pop() ?? name).replace(/\.[^.]*$/, '');
  const spans = /(?<!\d)(20\d\d)[-_ /]?(?:20)?(\d\d)(?!\d)/.exec(stem);
  if (spans !== null && (Number(spans[1]) + 1) % 100 === Number(spans[2])) return Number(spans[1]) + 1;
  const written = /(?<!\d)(?:\d{4})?(20\d\d)(?!\d)/.exec(stem);
  if (written !== null) return Number(written[1]);
  for (const [, first, second] of stem.matchAll(/(?<!\d)(\d\d)[-_]?(\d\d)(?!\d)/g))
    if (Number(first) + 1 === Number(second)) return 2000 + Number(second);
  return null;
}

/**
 * The return year that most of a file's days allow: the name's, unless more than one start in ten lies after it; else the
 * year of the latest start, leaving out the latest one in two hundred, which may be mistyped.
 */
export function returnYearOfFile(name: string, starts: readonly (Day | null)[]): number | null {
  const years = starts.flatMap((day) => (day === null ? [] : [returnYearOf(day)])).sort((a, b) => a - b);
  const latest = years[Math.max(0, years.length - 1 - Math.floor(years.length / 200))] ?? null;
  const named = returnYearOfName(name);
  if (named === null || latest === null) return named ?? latest;
  const after = years.filter((year) => year > named).length;
  return after > years.length / 10 ? latest : named;
}
