import type {
  LevelChoice,
  PivotDefinition,
  PivotFilter,
  PivotLevel,
  PivotMeasure,
} from '../../../../shared/definitions/pivot-definition';
import { type Area, type Axis, type Chosen, chosenIn, levelChoice, type Place } from './places';

/** As many as the definition takes. */
export const mostIn: Readonly<Record<Area, number>> = {
  rows: 6,
  columns: 6,
  values: 12,
  filters: Number.POSITIVE_INFINITY,
};

/** A count of rows: what a pivot without any measure shows. */
const countOfRows: PivotMeasure = { aggregate: 'count' };

/** Puts something into an area before what stands at the position. */
export function inserted(definition: PivotDefinition, chosen: Chosen, { area, position }: Place) {
  return withArea(definition, area, chosenIn(definition, area).toSpliced(position, 0, chosen));
}

/** Takes something out. Without its last measure a pivot counts rows. */
export function removed(definition: PivotDefinition, { area, position }: Place): PivotDefinition {
  return withArea(definition, area, chosenIn(definition, area).toSpliced(position, 1));
}

/** Puts something else in its place. */
export function changed(definition: PivotDefinition, chosen: Chosen, { area, position }: Place) {
  const after = withArea(definition, area, chosenIn(definition, area).with(position, chosen));
  return area === 'values' ? { ...after, rows: definition.rows, columns: definition.columns } : after;
}

/**
 * Moves something before what stands at `to`, as positions are counted before the move.
 * @param converted what it becomes there
 * @returns the definition, and where it stands now
 */
export function moved(
  definition: PivotDefinition,
  from: Place,
  to: Place,
  converted: Chosen,
): { readonly definition: PivotDefinition; readonly place: Place } {
  if (from.area !== to.area)
    return { definition: removed(inserted(definition, converted, to), from), place: to };
  const position = to.position > from.position ? to.position - 1 : to.position;
  const without = chosenIn(definition, from.area).toSpliced(from.position, 1);
  return {
    definition: withArea(definition, to.area, without.toSpliced(position, 0, converted)),
    place: { area: to.area, position },
  };
}

/** Rows for columns and columns for rows. */
export const swapped = (definition: PivotDefinition): PivotDefinition => ({
  ...definition,
  rows: definition.columns,
  columns: definition.rows,
});

/** Without anything chosen but the table. */
export const cleared = ({ table, mostCells }: PivotDefinition): PivotDefinition => ({
  table,
  rows: [],
  columns: [],
  measures: [countOfRows],
  filters: [],
  show: 'value',
  mostCells,
});

/** Sorts every level of an axis by a measure: the largest first, then the smallest, then in natural order again. */
export function sortedBy(
  definition: PivotDefinition,
  axis: Axis,
  measure: number,
  within: readonly string[],
): PivotDefinition {
  const now = definition[axis]
    .map((level) => levelChoice(level).sort)
    .find(
      (sort) => typeof sort === 'object' && sort.measure === measure && isSame(sort.within ?? [], within),
    );
  const next = now === undefined ? true : typeof now === 'object' && now.descending ? false : null;
  const levels = definition[axis].map((level): PivotLevel => {
    const { sort: _sort, ...rest } = levelChoice(level);
    if (next === null) return rest;
    const place = within.length === 0 ? {} : { within: [...within] };
    return { ...rest, sort: { measure, ...place, descending: next } };
  });
  return { ...definition, [axis]: levels };
}

function withArea(definition: PivotDefinition, area: Area, chosen: readonly Chosen[]): PivotDefinition {
  if (area === 'filters') return { ...definition, filters: chosen.flatMap(filterOf) };
  if (area === 'values') return withMeasures(definition, chosen.flatMap(measureOf));
  return withLevels(definition, area, chosen.flatMap(levelOf));
}

const levelOf = (chosen: Chosen): LevelChoice[] => (chosen.kind === 'level' ? [chosen.level] : []);
const measureOf = (chosen: Chosen): PivotMeasure[] => (chosen.kind === 'measure' ? [chosen.measure] : []);
const filterOf = (chosen: Chosen): PivotFilter[] => (chosen.kind === 'filter' ? [chosen.filter] : []);

/** What sorts the other axis within a place of this one means nothing once this one has other keys. */
function withLevels(
  definition: PivotDefinition,
  axis: Axis,
  levels: readonly LevelChoice[],
): PivotDefinition {
  const other: Axis = axis === 'rows' ? 'columns' : 'rows';
  const after = { ...definition, [axis]: [...levels] };
  if (isSame(definition[axis].map(keysOf), levels.map(keysOf))) return after;
  return { ...after, [other]: definition[other].map(withoutPlace) };
}

/** What decides the keys of a level. */
function keysOf(level: PivotLevel) {
  const { label: _label, sort: _sort, ...rest } = levelChoice(level);
  return rest;
}

function withoutPlace(level: PivotLevel): PivotLevel {
  if (typeof level === 'string' || typeof level.sort !== 'object' || level.sort.within === undefined)
    return level;
  const { within: _within, ...sort } = level.sort;
  return { ...level, sort };
}

/** Levels are sorted and cut by a measure's place, which follows it; what went by a measure that is gone goes too. */
function withMeasures(definition: PivotDefinition, measures: readonly PivotMeasure[]): PivotDefinition {
  const placeOf = (before: number): number | null => {
    const place = measures.indexOf(definition.measures[before] as PivotMeasure);
    return place === -1 ? null : place;
  };
  const follow = (level: PivotLevel): PivotLevel => {
    if (typeof level === 'string') return level;
    const { sort, top, ...rest } = level;
    const sorted = typeof sort === 'object' ? placeOf(sort.measure) : null;
    const cut = top === undefined ? null : placeOf(top.measure);
    return {
      ...rest,
      ...(typeof sort === 'string' ? { sort } : {}),
      ...(typeof sort === 'object' && sorted !== null ? { sort: { ...sort, measure: sorted } } : {}),
      ...(top !== undefined && cut !== null ? { top: { ...top, measure: cut } } : {}),
    };
  };
  return {
    ...definition,
    measures: measures.length === 0 ? [countOfRows] : [...measures],
    rows: definition.rows.map(follow),
    columns: definition.columns.map(follow),
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
