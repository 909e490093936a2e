import { blank, type PivotLevel } from '../../../../shared/definitions/pivot-definition';
import { fieldOf } from './keys';
import type { PlainTable } from './plain-table';

/** The keys of a node, the outermost first. */
export type Path = readonly string[];

/** A level with what its keys outside the top ones are called; null where there are none. */
export interface OrderedLevel {
  readonly table: PlainTable;
  readonly level: PivotLevel;
  readonly rest: string | null;
}

type Order = (a: string, b: string) => number;

export const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The paths of an axis, each before what it holds.
 * @param figure a measure in the cell of a path and one of the other axis
 */
export function pathsInOrder(
  levels: readonly OrderedLevel[],
  leaves: readonly Path[],
  figure: (measure: number, path: Path, other: Path) => number | null,
): Path[] {
  const under = (path: Path, held: readonly Path[]): Path[] => {
    const level = levels[path.length];
    if (level === undefined) return [];
    const keys = [...new Set(held.map((leaf) => leaf[path.length] as string))];
    keys.sort(siblings(level, (measure, key, other) => figure(measure, [...path, key], other)));
    return keys.flatMap((key) => {
      const inKey = held.filter((leaf) => leaf[path.length] === key);
      return [[...path, key], ...under([...path, key], inKey)];
    });
  };
  return [[], ...under([], leaves)];
}

function siblings(
  { table, level, rest }: OrderedLevel,
  figure: (measure: number, key: string, other: Path) => number | null,
): Order {
  const byLabel = inLabelOrder(table, level);
  const sort = typeof level === 'string' ? undefined : level.sort;
  const last = (key: string) => Number(key === rest);
  if (typeof sort !== 'object') return (a, b) => last(a) - last(b) || byLabel(a, b);
  const sign = sort.descending ? -1 : 1;
  return (a, b) => {
    const [one, other] = [a, b].map((key) => figure(sort.measure, key, sort.within ?? []) ?? null);
    const isLast = Number(one === null) - Number(other === null);
    return last(a) - last(b) || isLast || sign * compare(one ?? 0, other ?? 0) || byLabel(a, b);
  };
}

/** By label, downwards where the level says so; (blank) is last either way. */
export function inLabelOrder(table: PlainTable, level: PivotLevel): Order {
  const choice = typeof level === 'string' ? { field: level } : level;
  const isBlank = (key: string) => Number(key === blank);
  const natural = naturally(table, choice);
  const sign = choice.sort === 'label-descending' ? -1 : 1;
  return (a, b) => isBlank(a) - isBlank(b) || sign * natural(a, b);
}

const reading = new Intl.Collator('en-GB', { numeric: true });

/** What has an order of its own by that, numbers by value, the rest as a reader sorts. */
function naturally(table: PlainTable, choice: Exclude<PivotLevel, string>): Order {
  const order = orderOf(table, choice);
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const isNumber = fieldOf(table, choice.field).type === 'number';
  const others = (a: string, b: string) => (isNumber ? Number(a) - Number(b) : reading.compare(a, b));
  return (a, b) => place(a) - place(b) || (place(a) < order.length ? 0 : others(a, b)) || (a < b ? -1 : 1);
}

/** Groups as they were made, bands from the lowest, else the field's own order. */
function orderOf(table: PlainTable, choice: Exclude<PivotLevel, string>): readonly string[] {
  const own = fieldOf(table, choice.field).order ?? [];
  const { bands, groups, others } = choice;
  if (groups !== undefined)
    return [...groups.map(({ label }) => label), ...own, ...(others === undefined ? [] : [others])];
  if (bands === undefined) return own;
  const labels = bands.flatMap((edge, i) => {
    const next = bands[i + 1];
    if (next === undefined) return [`${edge}+`];
    return [`${edge}`, `${edge}-${next - 1}`, `${edge} to ${next - 1}`, `${edge} to <${next}`];
  });
  return [`under ${bands[0]}`, ...labels];
}
