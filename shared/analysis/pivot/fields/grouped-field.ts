import { blank, type LevelChoice, type PivotLevel } from '../../../definitions/pivot-definition';
import { fieldName } from '../field-name';
import { PivotRefused } from '../pivot-result';
import { bandLabels, bandSql, groupSql } from './banding';
import type { Catalog } from './catalog';
import { periodSql } from './days-in-sql';
import type { Expression } from './expression';
import { periodLabel } from './labels';

/** A field as a level, a filter or a group of it uses it: the field itself, and what is made of its value. */
export interface GroupedField {
  /** Names the field's own value in SQL; the same for two levels of one field. */
  readonly alias: string;
  readonly base: Expression;
  /** What is made of the value, given how SQL calls it. */
  over(value: string): string;
  /** The type of what is made. */
  readonly type: Expression['type'];
  readonly order: readonly string[] | null;
  readonly label: string;
  labelOf(key: string): string;
}

export const asChoice = (level: PivotLevel): LevelChoice =>
  typeof level === 'string' ? { field: level } : level;

type Asked = Pick<LevelChoice, 'field' | 'by' | 'start' | 'at' | 'bands' | 'groups' | 'others' | 'label'>;

const periodWords = {
  month: 'month',
  quarter: 'quarter of the financial year',
  'half-year': 'half of the financial year',
  'financial-year': 'financial year',
  'calendar-year': 'calendar year',
  'six-months-from': 'six months',
} as const;

/**
 * Puts a field's values into periods, bands or groups as asked, or leaves them.
 * @param isWhole whether a number field holds whole numbers only
 * @throws PivotRefused where the field cannot be grouped so
 */
export function groupedField(
  catalog: Catalog,
  asked: Asked,
  isWhole: (expression: Expression) => boolean,
): GroupedField {
  const field = catalog.field(asked.field);
  const base = catalog.expression(asked.field, asked.at);
  const plain: GroupedField = {
    alias: asked.at === undefined ? field.name : `${field.name} at ${asked.at}`,
    base,
    over: (value) => value,
    type: base.type,
    order: base.order,
    label: asked.label ?? fieldName(field, catalog),
    labelOf: (key) => base.labelOf(key),
  };
  const { by, bands, groups, start, others } = asked;
  if (by !== undefined) {
    if (base.type !== 'day')
      throw new PivotRefused(`${field.name} holds no days, so it cannot be put into a ${periodWords[by]}.`);
    return {
      ...plain,
      over: (value) => periodSql(value, by, start),
      type: 'text',
      label: asked.label ?? `${fieldName(field, catalog)}, ${periodWords[by]}`,
      labelOf: (key) => periodLabel(key, by),
    };
  }
  if (bands !== undefined) {
    if (base.type !== 'number')
      throw new PivotRefused(`${field.name} holds no numbers, so it cannot be put into bands.`);
    const labels = bandLabels(bands, bands.every(Number.isInteger) && isWhole(base));
    return {
      ...plain,
      over: (value) => bandSql(value, bands, labels),
      type: 'text',
      order: labels,
      labelOf: (key) => key,
    };
  }
  if (groups !== undefined) {
    const names = new Map(groups.map(({ label }) => [label, label]));
    return {
      ...plain,
      over: (value) => groupSql(value, asked as LevelChoice, base.type === 'number'),
      type: 'text',
      // Named groups in the order they were made; what is in none keeps its own order after them.
      order: [
        ...new Set([...names.keys(), ...(base.order ?? []), ...(others === undefined ? [] : [others])]),
      ],
      labelOf: (key) => names.get(key) ?? base.labelOf(key),
    };
  }
  return plain;
}

/** The key of a value: numbers as JavaScript writes them, nothing as `(blank)`. */
export const keyOf = (value: string | number | null): string => (value === null ? blank : String(value));
