import type { CodedValues } from '../../database/coded-reader';
import type { Database } from '../../database/database';
import type { LevelChoice, PivotDefinition } from '../../definitions/pivot-definition';
import type { RowsBehind } from '../../definitions/rows-behind';
import { CodedFields } from './coded-fields';
import { Catalog, type Surroundings } from './fields/catalog';
import type { Expression } from './fields/expression';
import { fromClause, indexJoins } from './fields/from-clause';
import { groupedField, keyOf } from './fields/grouped-field';
import { canonicalSources, type SourceTable } from './fields/source-table';
import { type GatheredRows, gatherRows } from './gather-rows';
import { naturalOrder } from './natural-order';
import {
  type FieldValue,
  type PivotCell,
  PivotRefused,
  type PivotResult,
  type PivotTable,
} from './pivot-result';
import { type Plan, planOf } from './plan';
import { endOf } from './tallied-axis';
import { nodeAt, workedPivot } from './worked-pivot';

/** Called now and then; throws when the pivot is to stop. */
export type Tick = () => Promise<void>;

/** Pivots over what is loaded at one time. A change of what is loaded, or of the settings, needs a new one. */
export class Pivots {
  private readonly catalogs: ReadonlyMap<string, Catalog>;
  private readonly coded = new Map<string, CodedFields>();
  private readonly whole = new Map<string, boolean>();

  /** @param others tables besides the canonical ones: each file's own, and those made of a query's answer. */
  constructor(
    private readonly database: Database,
    others: readonly SourceTable[],
    surroundings: Omit<Surroundings, 'filled'>,
  ) {
    const canonical = canonicalSources(database);
    const filled = new Set(canonical.map(({ name }) => name));
    this.catalogs = new Map(
      [...canonical, ...others].map((table) => [table.name, new Catalog(table, { ...surroundings, filled })]),
    );
  }

  /** The tables that can be pivoted, with their fields. */
  tables(): PivotTable[] {
    return [...this.catalogs.values()].map((catalog) => catalog.described);
  }

  /**
   * Works a pivot out.
   * @throws PivotRefused where it names what is not there, or would have more cells than can be read; what `tick` throws
   */
  async pivot(definition: PivotDefinition, tick: Tick): Promise<PivotResult> {
    const { catalog, coded, plan } = this.prepared(definition);
    return workedPivot(catalog, plan, await gatherRows(coded, plan, tick), tick);
  }

  /** The rows behind a cell or a total. Empty where none fall in it. */
  async rowsBehind(definition: PivotDefinition, cell: PivotCell, tick: Tick): Promise<RowsBehind> {
    const { catalog, coded, plan } = this.prepared(definition);
    const gathered = await gatherRows(coded, plan, tick);
    const down = nodeAt(gathered.rows, gathered.rowKeys, cell.row);
    const across = nodeAt(gathered.columns, gathered.columnKeys, cell.column);
    const rowids = await coded.rowids(tick);
    return {
      table: catalog.table.name,
      rowids: rowsIn(gathered, down, across).map((row) => rowids[row] as number),
    };
  }

  /** The keys that a field has, in natural order, each with its rows. */
  async values(table: string, choice: LevelChoice, tick: Tick): Promise<FieldValue[]> {
    const catalog = this.catalog(table);
    const field = groupedField(catalog, choice, this.isWhole(catalog));
    const [column] = await this.codedFields(catalog).of([field], tick);
    const { values, codes } = column as CodedValues;
    const rows = new Int32Array(values.length);
    for (const code of codes) rows[code] = (rows[code] as number) + 1;
    const byKey = new Map<string, number>();
    for (const [code, value] of values.entries())
      byKey.set(keyOf(value), (byKey.get(keyOf(value)) ?? 0) + (rows[code] as number));
    return naturalOrder([...byKey.keys()], field.type === 'number', field.order).map((key) => ({
      key,
      label: field.labelOf(key),
      rows: byKey.get(key) as number,
    }));
  }

  private prepared(definition: PivotDefinition): { catalog: Catalog; coded: CodedFields; plan: Plan } {
    const catalog = this.catalog(definition.table);
    return {
      catalog,
      coded: this.codedFields(catalog),
      plan: planOf(definition, catalog, this.isWhole(catalog)),
    };
  }

  private catalog(name: string): Catalog {
    const wanted = name.toLowerCase();
    const found =
      this.catalogs.get(name) ??
      [...this.catalogs.values()].find(({ table }) => table.name.toLowerCase() === wanted);
    if (found !== undefined) return found;
    const known = [...this.catalogs.keys()].join(', ');
    throw new PivotRefused(
      known === ''
        ? `There is no table "${name}": nothing is loaded.`
        : `There is no table "${name}" that holds rows. Choose one of: ${known}.`,
    );
  }

  private codedFields(catalog: Catalog): CodedFields {
    const { name } = catalog.table;
    const kept = this.coded.get(name) ?? new CodedFields(this.database, catalog.table);
    this.coded.set(name, kept);
    return kept;
  }

  /** Whether a number field holds whole numbers only, over all rows; asked once. */
  private readonly isWhole =
    ({ table }: Catalog) =>
    ({ sql, joins }: Expression): boolean => {
      const question = `SELECT 1 ${fromClause(table, joins)}\nWHERE (${sql}) <> CAST((${sql}) AS INTEGER) LIMIT 1`;
      const known = this.whole.get(question);
      if (known !== undefined) return known;
      indexJoins(this.database, joins);
      const whole = this.database.value(question) === null;
      this.whole.set(question, whole);
      return whole;
    };
}

function rowsIn(
  { picked, counted, rows, columns }: GatheredRows,
  down: number | null,
  across: number | null,
): number[] {
  if (down === null || across === null) return [];
  const [endDown, endAcross] = [endOf(rows, down), endOf(columns, across)];
  const found: number[] = [];
  for (let i = 0; i < counted; i++) {
    const [row, column] = [rows.leafOfRow[i] as number, columns.leafOfRow[i] as number];
    if (row >= down && row < endDown && column >= across && column < endAcross)
      found.push(picked === null ? i : (picked[i] as number));
  }
  return found;
}
