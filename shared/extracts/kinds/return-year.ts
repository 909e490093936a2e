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

/** The year that a cell says a return ends in: 2018, 2018.0, 2017/18, 2017-2018. Null for anything else. */
export function returnYearOfCell(text: string): number | null {
  const [, first, second] = /^((?:19|20)\d\d)(?:\.0+|\s*[-/–]\s*((?:\d\d)?\d\d))?$/.exec(text) ?? [];
  if (first === undefined) return null;
  if (second === undefined) return Number(first);
  const end = Number(first) + 1;
  return end % 10 ** second.length === Number(second) ? end : null;
}

/**
 * The return year that most of a file's days allow: the name's, unless more than one start in ten lies after it; else the
 * year of the latest start, leaving out the latest one in two hundred, which may be mistyped.
 */
export function returnYearOfFile(name: string, starts: Iterable<Day | null>): number | null {
  const counts = new Map<number, number>();
  let known = 0;
  for (const day of starts) {
    if (day === null) continue;
    const year = returnYearOf(day);
    counts.set(year, (counts.get(year) ?? 0) + 1);
    known++;
  }
  const fromLatest = [...counts].sort(([a], [b]) => b - a);
  let passed = 0;
  let latest: number | null = null;
  for (const [year, count] of fromLatest) {
    passed += count;
    latest ??= passed > Math.floor(known / 200) ? year : null;
  }
  const named = returnYearOfName(name);
  if (named === null || latest === null) return named ?? latest;
  const after = fromLatest.reduce((sum, [year, count]) => (year > named ? sum + count : sum), 0);
  return after > known / 10 ? latest : named;
}
