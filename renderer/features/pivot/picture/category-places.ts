import { plotText, wrappedPlotText } from '../../../components/chart/plot-text';
import { type Part, partLabel } from './drawn-pivot';
import type { Plots } from './plot';

/** Where categories lie along their axis, in steps, and which of them are named there. */
export interface CategoryPlaces {
  readonly at: readonly number[];
  readonly range: readonly [number, number];
  readonly ticks: { readonly tickvals: number[]; readonly ticktext: string[] };
}

/** About the width of a letter, in pixels. */
const letter = 6.6;
/** Room between the groups of an outer field, and before what stands beside the others. */
const betweenGroups = 0.8;
/** Letters of a name beside a bar; more go on a second line. */
export const namesWidth = 34;

/** Whether categories are set out from left to right: those that run on and have short names. */
export function isUpright({ order, categories }: Plots): boolean {
  if (order === null || order.runs === 'no') return false;
  const longest = Math.max(0, ...categories.map((part) => partLabel(part).length));
  return order.runs === 'in time' || longest <= 10 || categories.length <= 8;
}

/** Bars of equal distance, named as `width` pixels allow; in time with their true distance as long as that leaves them wide enough. */
export function barPlaces(plots: Plots, width: number): CategoryPlaces {
  const { categories } = plots;
  const upright = isUpright(plots);
  const inTime = truePlaces(plots, categories);
  const span = inTime === null ? 0 : Math.max(...inTime) - Math.min(...inTime) + 1;
  const at = upright && inTime !== null && span <= 120 ? inTime : steps(categories);
  const ticks = upright ? thinnedTicks(at, categories, width) : everyTick(at, categories);
  return { at, range: [Math.min(...at, ...ticks.tickvals) - 0.6, Math.max(...at) + 0.6], ticks };
}

/** Points of lines: with their true distance in time. */
export function pointPlaces(plots: Plots, width: number): CategoryPlaces {
  const { categories } = plots;
  const at = truePlaces(plots, categories) ?? steps(categories);
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const beside = Math.max(0.02 * (last - first), 0.25);
  return { at, range: [first - beside, last + beside], ticks: thinnedTicks(at, categories, width) };
}

/** Null where the categories do not run on. What has no place of its own lies beside the last. */
function truePlaces({ order }: Plots, categories: readonly Part[]): number[] | null {
  if (order === null || order.runs === 'no') return null;
  const places = categories.map(({ keys }) => (keys.length === 0 ? null : order.placeOf(keys[0] as string)));
  const known = places.filter((place) => place !== null);
  if (known.length === 0) return null;
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const beside = last - first + Math.max(1 + betweenGroups, (last - first) / 20);
  return places.map((place) => (place === null ? beside : place - first));
}

function steps(categories: readonly Part[]): number[] {
  let at = -1;
  return categories.map(({ keys }, i) => {
    const isApart = keys.length === 0 || (keys.length > 1 && startsGroup(categories, i));
    at += isApart ? 1 + betweenGroups : 1;
    return at;
  });
}

/** Every category, and over each group of an outer field its name. */
function everyTick(at: readonly number[], categories: readonly Part[]): CategoryPlaces['ticks'] {
  const ticks = categories.flatMap((part, i): { place: number; text: string }[] => {
    const place = at[i] as number;
    if (part.labels.length < 2) return [{ place, text: wrappedPlotText(partLabel(part), namesWidth) }];
    const inner = { place, text: wrappedPlotText(part.labels.at(-1) as string, namesWidth) };
    if (!startsGroup(categories, i)) return [inner];
    const outer = wrappedPlotText(part.labels.slice(0, -1).join(' · '), namesWidth, 1);
    return [{ place: place - betweenGroups, text: `<b>${outer}</b>` }, inner];
  });
  return { tickvals: ticks.map(({ place }) => place), ticktext: ticks.map(({ text }) => text) };
}

function startsGroup(categories: readonly Part[], i: number): boolean {
  const [keys, before] = [categories[i]?.keys ?? [], categories[i - 1]?.keys];
  return before === undefined || keys.slice(0, -1).some((key, level) => key !== before[level]);
}

/** Names as many categories as there is room for, at even distances; all of them, over two lines, where they fit so. */
function thinnedTicks(
  at: readonly number[],
  categories: readonly Part[],
  width: number,
): CategoryPlaces['ticks'] {
  const labels = categories.map(partLabel);
  const span = Math.max(...at) - Math.min(...at) + 1;
  const step = width / span;
  const broken = Math.floor(step / letter) - 1;
  if (broken >= 7)
    return { tickvals: [...at], ticktext: labels.map((label) => wrappedPlotText(label, broken, 3)) };
  const longest = Math.max(...labels.map(({ length }) => length), 1);
  const least = Math.min(longest, 24) * letter + 14;
  const picked: number[] = [];
  const every =
    [1, 2, 3, 4, 6, 12, 24, 60, 120].find((count) => count * step >= least) ?? Math.ceil(least / step);
  for (const [i, place] of at.entries()) {
    const last = picked.at(-1);
    if (last === undefined || place - (at[last] as number) >= every - 1e-6) picked.push(i);
  }
  return {
    tickvals: picked.map((i) => at[i] as number),
    ticktext: picked.map((i) =>
      longest > 24 ? wrappedPlotText(labels[i] as string, 24) : plotText(labels[i] as string),
    ),
  };
}
