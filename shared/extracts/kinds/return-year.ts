import { type Day, returnYearOf } from '../../domain/calendar';

/**
 * The year a return ends in, read off its file name: 2018, 2017-18, 2017_2018, 1718, 31032018. Null where the name says none.
 */
export function returnYearOfName(name: string): number | null {
  const stem = (name.split('/').pop() ?? name).replace(/\.[^.]*$/, '');
  for (const [found] of stem.matchAll(/\d+(?:[-_/]\d+)?/g)) {
    const spans = /^(20\d\d)[-_/](?:20)?(\d\d)$/.exec(found);
    if (spans !== null && Number(spans[1]) + 1 === 2000 + Number(spans[2])) return 2000 + Number(spans[2]);
    if (/^20\d\d$/.test(found)) return Number(found);
    const short = /^(\d\d)[-_/]?(\d\d)$/.exec(found);
    if (short !== null && Number(short[1]) + 1 === Number(short[2])) return 2000 + Number(short[2]);
    const written = /^\d{4}(20\d\d)$/.exec(found);
    if (written !== null) return Number(written[1]);
  }
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
