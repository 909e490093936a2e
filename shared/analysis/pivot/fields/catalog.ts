import { identifier, literal } from '../../../database/identifiers';
import { canonicalTables } from '../../../database/schema';
import { columnWords } from '../../../database/table-words';
import type { ProgrammeSettings } from '../../../definitions/programme-settings';
import { type Day, isDay } from '../../../domain/calendar';
import { showDay } from '../../../domain/wording';
import { type PivotField, PivotRefused, type PivotTable } from '../pivot-result';
import type { Expression, Join } from './expression';
import { labelsOfColumn } from './labels';
import { childColumnOf, columnLabel, columnType, dayColumnOf, type SourceTable } from './source-table';
import { joinableTo, type WorkedOutField, workedOutFields } from './worked-out';

/** What the fields of a table depend on besides the table. */
export interface Surroundings {
  /** Canonical tables that hold rows. */
  readonly filled: ReadonlySet<string>;
  readonly settings: ProgrammeSettings;
  /** The last day that the extracts know of, on which ages are taken where a row has no day of its own. */
  readonly lastDay: Day | null;
}

/** The canonical table behind each join, and its alias. */
const joined: Readonly<Record<Join, { table: 'child' | 'programme' | 'placement'; alias: string }>> = {
  child: { table: 'child', alias: 'child' },
  programme: { table: 'programme', alias: 'programme' },
  placement: { table: 'placement', alias: 'stay' },
};

const about: Readonly<Record<Join, string>> = {
  child: 'Of the child that the row is about.',
  programme: "Of the child's way through the programme: of several referrals, the one that started first.",
  placement: "Of the stay in which the child lived on the row's day.",
};

/** Columns of joined tables that say nothing of their own. */
const repeated: readonly string[] = ['child_id', 'file', 'line'];

/** The fields of one table, and what each is in SQL. */
export class Catalog {
  readonly fields: readonly PivotField[];
  private readonly workedOut: readonly WorkedOutField[];
  private readonly joins: readonly Join[];

  constructor(
    readonly table: SourceTable,
    private readonly surroundings: Surroundings,
  ) {
    const joinable = joinableTo(table, surroundings.filled);
    this.joins = (['child', 'programme', 'placement'] as const).filter((join) => joinable[join]);
    const own = new Set(table.columns.map(({ name }) => name));
    this.workedOut = workedOutFields(table, joinable, surroundings.settings).filter(
      ({ name }) => !own.has(name),
    );
    this.fields = [
      ...table.columns.map(
        ({ name, type, about: aboutValues }): PivotField => ({
          name,
          label: columnLabel(table, name),
          source: 'table',
          type,
          about: aboutValues,
          takesDay: false,
        }),
      ),
      ...this.workedOut.map(({ name, label, source, type, about, takesDay }) => ({
        name,
        label,
        source,
        type,
        about,
        takesDay,
      })),
      ...this.joins.flatMap((join) => this.joinedFields(join).filter(({ name }) => !own.has(name))),
    ];
  }

  /** The table as a person chooses from. */
  get described(): PivotTable {
    const { name, label, kind, rows } = this.table;
    return {
      name,
      label,
      kind,
      rows,
      childField: childColumnOf(this.table)?.name ?? null,
      fields: this.fields,
    };
  }

  private joinedFields(join: Join): PivotField[] {
    const { table } = joined[join];
    const types = columnsOf(table);
    return types.map(({ column, type }) => ({
      name: `${join}.${column}`,
      label: columnWords(table, column),
      source: join,
      type,
      about: about[join],
      takesDay: false,
    }));
  }

  /** What the field list says of a field. */
  field(name: string): PivotField {
    const wanted = name.toLowerCase();
    const found =
      this.fields.find((field) => field.name === name) ??
      this.fields.find((field) => field.name.toLowerCase() === wanted);
    if (found !== undefined) return found;
    const known = this.fields.map((field) => field.name).join(', ');
    throw new PivotRefused(`The table ${this.table.name} has no field "${name}". Choose one of: ${known}.`);
  }

  /**
   * What a field is in SQL.
   * @param at the day an age is taken at, or a field that holds one
   */
  expression(name: string, at?: string): Expression {
    const field = this.field(name);
    if (at !== undefined && !field.takesDay)
      throw new PivotRefused(`"at" belongs to ages only, and ${field.name} is not one. Take "at" out.`);
    if (field.source === 'table') return this.ownExpression(field);
    if (field.source === 'worked out') return this.workedOutExpression(field.name, at);
    const { table, alias } = joined[field.source];
    const column = field.name.slice(field.source.length + 1);
    return {
      sql: `${alias}.${identifier(column)}`,
      joins: [field.source],
      type: field.type,
      order: null,
      labelOf: labelsOfColumn(
        column,
        columnsOf(table).find((other) => other.column === column)?.type ?? 'text',
      ),
    };
  }

  private ownExpression({ name, type }: PivotField): Expression {
    const column = this.table.columns.find((other) => other.name === name);
    return {
      sql: column?.sql ?? '',
      joins: [],
      type,
      order: null,
      labelOf: labelsOfColumn(column?.holds ?? null, type),
    };
  }

  private workedOutExpression(name: string, at: string | undefined): Expression {
    const field = this.workedOut.find((other) => other.name === name) as WorkedOutField;
    const day = this.dayFor(at);
    const sql = field.sql(day.sql);
    if (sql === null)
      throw new PivotRefused(
        `A row of ${this.table.label} has no day to take ${field.label.toLowerCase()} at. Give "at": a day, or a field that holds one.`,
      );
    return {
      sql,
      joins: [...field.joins, ...(field.takesDay ? day.joins : [])],
      type: field.type,
      order: field.order,
      labelOf: (key) => key,
    };
  }

  private dayFor(at: string | undefined): { sql: string | null; joins: readonly Join[] } {
    if (at === undefined) {
      const own = dayColumnOf(this.table)?.sql ?? null;
      const { lastDay } = this.surroundings;
      return { sql: own ?? (lastDay === null ? null : literal(lastDay)), joins: [] };
    }
    if (isDay(at)) return { sql: literal(at), joins: [] };
    const field = this.field(at);
    if (field.type !== 'day')
      throw new PivotRefused(`An age is taken at a day: "${at}" is neither a day nor a field of days.`);
    return this.expression(field.name);
  }

  /** When an age is taken, in words. */
  dayInWords(at: string | undefined): string {
    if (at !== undefined) return isDay(at) ? `on ${showDay(at)}` : `on the day in ${this.field(at).label}`;
    const own = dayColumnOf(this.table);
    if (own !== null) return `on the day in ${columnLabel(this.table, own.name)}`;
    return `on ${showDay(this.surroundings.lastDay ?? '')}, the last day that the extracts know of`;
  }
}

function columnsOf(table: 'child' | 'programme' | 'placement') {
  return Object.entries(canonicalTables[table].columns)
    .filter(([column]) => !repeated.includes(column))
    .map(([column, kind]) => ({ column, type: columnType(column, kind) }));
}
