import { fieldName } from '../../../../shared/analysis/pivot/field-name';
import { measureLabel } from '../../../../shared/analysis/pivot/measure-words';
import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import type {
  LevelChoice,
  PivotFilter,
  PivotMeasure,
  Share,
} from '../../../../shared/definitions/pivot-definition';
import { isDay } from '../../../../shared/domain/calendar';
import { showDay } from '../../../../shared/domain/wording';
import { periodWords } from '../filter-words';
import { shortShare } from './aggregate-words';
import { type Area, type Chosen, fieldNamed, fieldNameOf } from './places';

export interface ChipWords {
  readonly name: string;
  /** How its values are put together, or what it is shown as. */
  readonly note: string;
  /** Its field is not among what is loaded. */
  readonly isMissing: boolean;
}

/**
 * What something chosen is called.
 * @param show what the pivot shows where a measure says nothing of its own
 */
export function chipWords(chosen: Chosen, table: PivotTable, show: Share): ChipWords {
  const asked = fieldNameOf(chosen);
  const field = fieldNamed(table, asked);
  const isMissing = asked !== null && field === undefined;
  const name = field === undefined ? (asked ?? '') : fieldName(field, table);
  if (chosen.kind === 'filter') return { name, note: grouping(chosen.filter, table), isMissing };
  if (chosen.kind === 'level') {
    const { label, sort, top } = chosen.level;
    const notes = [
      grouping(chosen.level, table),
      top === undefined ? '' : `largest ${top.n}`,
      sort === 'label-descending' ? 'reversed' : '',
    ];
    return { name: label ?? name, note: notes.filter((note) => note !== '').join(', '), isMissing };
  }
  return { ...measureWords(chosen.measure, asked === null ? null : name, table, show), isMissing };
}

function measureWords(measure: PivotMeasure, field: string | null, table: PivotTable, show: Share) {
  const name = measure.label ?? measureLabel(measure, field, measure.field === table.childField, table.name);
  const notes = [dayWords(measure.at, table), shortShare[measure.show ?? show]];
  return { name, note: notes.filter((note) => note !== null).join(', ') };
}

function grouping(level: LevelChoice | PivotFilter, table: PivotTable): string {
  const { by, start, at, bands, groups } = level;
  const notes = [
    dayWords(at, table),
    by === undefined ? null : `by ${periodWords[by]}${start === undefined ? '' : ` from ${showDay(start)}`}`,
    bands === undefined ? null : 'in bands',
    groups === undefined ? null : 'in groups',
  ];
  return notes.filter((note) => note !== null).join(', ');
}

function dayWords(at: string | undefined, table: PivotTable): string | null {
  if (at === undefined) return null;
  return isDay(at) ? `on ${showDay(at)}` : `at ${fieldNamed(table, at)?.label ?? at}`;
}

export const areaWords: Readonly<Record<Area, string>> = {
  rows: 'Rows',
  columns: 'Columns',
  values: 'Values',
  filters: 'Filters',
};

/** `columns, 2 of 2` */
export const placeWords = (area: Area, position: number, of: number): string =>
  `${area}, ${position + 1} of ${of}`;
