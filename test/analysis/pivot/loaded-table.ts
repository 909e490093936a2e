import {
  type PivotAsked,
  type PivotDefinition,
  pivotDefinition,
} from '../../../shared/definitions/pivot-definition';
import { Workbench } from '../../../shared/workbench';
import { fileOf } from '../../extracts/files';
import type { KnownField } from './generated-definition';
import type { ColumnKind, GeneratedTable } from './generated-table';
import type { PlainField, PlainTable } from './naive/plain-table';

/** A generated file in a workbench, beside the same table as plain objects. */
export interface LoadedTable {
  readonly workbench: Workbench;
  readonly plain: PlainTable;
  /** A definition over places of columns, with the names that the table and its columns got when they were loaded. */
  named(asked: PivotAsked): PivotDefinition;
}

const typeOf = (kind: ColumnKind): PlainField['type'] =>
  kind === 'day' ? 'day' : kind === 'words' || kind === 'codes' ? 'text' : 'number';

/** What stands for a column's name before the file is loaded, which may change it. */
const placeholder = (place: number) => `column at ${place}`;

/** The fields of a generated table by their places, for definitions. */
export const fieldsByPlace = ({ kinds }: GeneratedTable): KnownField[] =>
  kinds.map((kind, place) => ({ name: placeholder(place), kind }));

/** Loads a generated file as a person would. */
export async function loadedTable(generated: GeneratedTable, file = 'extract.csv'): Promise<LoadedTable> {
  const workbench = await Workbench.open();
  const { files } = await workbench.load([fileOf(file, generated.csv)]);
  const names = files[0]?.columns.map(({ name }) => name) ?? [];
  const fields = names.map((name, place): [string, PlainField] => [
    name,
    { type: typeOf(generated.kinds[place] as ColumnKind), of: (row) => row[place] ?? null },
  ]);
  const given = new Map(names.map((name, place) => [placeholder(place), name]));
  return {
    workbench,
    plain: { rows: generated.rows, fields: new Map(fields) },
    named: (asked) => {
      const withNames = JSON.stringify({ ...asked, table: files[0]?.table }, (_key, value: unknown) =>
        typeof value === 'string' ? (given.get(value) ?? value) : value,
      );
      return pivotDefinition.parse(JSON.parse(withNames));
    },
  };
}
