import type { FileDecisions, RememberedShapes } from '../definitions/file-decisions';
import { defaultNullMarkers } from '../domain/null-markers';
import { type ColumnReading, readColumn } from './columns/column-reading';
import { type FieldValues, fieldValues } from './columns/field-values';
import { type ExtractKind, extractKinds } from './extract-kind';
import type { ExtractSource } from './extract-source';
import {
  columnKey,
  type ExtractField,
  type FieldReading,
  type KindDefinition,
} from './kinds/kind-definition';
import { definitionOf, recognise } from './kinds/recognise';
import { returnYearOfFile, returnYearOfName } from './kinds/return-year';
import type { FileSummary, Rejection, Repair } from './load-result';
import { type ReadingHooks, type ReadTable, readTable } from './reading/read-table';
import { rowText } from './reading/row-text';
import { textReader } from './row-fields';

/** One field of a recognised extract with the column that fills it. */
export interface FilledField {
  readonly field: ExtractField;
  readonly column: number;
  readonly read: FieldValues;
}

/** A file read and recognised, every row either kept or rejected, and nothing of it in the database yet. */
export interface ReadExtract {
  readonly name: string;
  readonly size: number;
  readonly decisions: FileDecisions;
  readonly definition: KindDefinition | null;
  readonly kindFrom: FileSummary['kindFrom'];
  readonly table: ReadTable;
  readonly columns: readonly ColumnReading[];
  readonly filled: readonly FilledField[];
  /** Rows of the table that are loaded, in the order of the file. */
  readonly kept: Int32Array;
  readonly rejections: readonly Rejection[];
  readonly repairs: readonly Repair[];
  /** Whether its rows fill canonical tables; not while a decision is awaited. */
  readonly fills: boolean;
  readonly problem: string | null;
  readonly remarks: readonly string[];
  /** The year that a yearly return ends in, by its name and its days; null for anything else. */
  readonly returnYear: number | null;
}

/** What files with these column names have in common, whatever they are called and however they are ordered. */
export function shapeOf(columns: readonly string[]): string {
  return columns.map(columnKey).sort().join('|');
}

function kindDecided(decisions: FileDecisions): ExtractKind | undefined {
  return extractKinds.find((kind) => kind === decisions.kind);
}

/**
 * Reads one file: bytes to columns of text, types, kind, and the values of the kind's fields. What a person decided about the
 * file, or about an earlier file of the same shape, wins over what is read off it.
 * @throws what `hooks.tick` throws, when the load is cancelled
 */
export async function readExtract(
  source: ExtractSource,
  asked: FileDecisions | undefined,
  remembered: RememberedShapes,
  nullMarkers: readonly string[] | undefined,
  hooks: Omit<ReadingHooks, 'isKnownHeader'>,
): Promise<ReadExtract> {
  const table = await readTable(source, asked ?? {}, {
    ...hooks,
    isKnownHeader: (cells) => recognise(cells) !== null,
  });
  const names = table.columns.map((column) => column.name);
  const known = asked === undefined ? remembered[shapeOf(names)] : undefined;
  const decisions = asked ?? known ?? {};
  const decidedKind = kindDecided(decisions);
  const definition = decidedKind === undefined ? recognise(names) : definitionOf(decidedKind);
  const fieldColumns = columnsOfFields(definition, names, decisions);
  const markers = decisions.nullMarkers === false ? [] : (nullMarkers ?? defaultNullMarkers);

  const fieldOfColumn = new Map([...fieldColumns].map(([field, column]) => [column, field]));
  const columns: ColumnReading[] = [];
  for (const [i, column] of table.columns.entries()) {
    const expectation = fieldOfColumn.get(i)?.reading.as;
    columns.push(
      readColumn(column.values, {
        name: column.name,
        nullMarkers: markers,
        decision: decisions.columns?.[column.name],
        expected: expectation === undefined ? null : expectedOf[expectation],
        lines: table.lines,
      }),
    );
    await hooks.tick(source.size);
  }
  const filled = [...fieldColumns].map(
    ([field, column]): FilledField => ({
      field,
      column,
      read: fieldValues(
        columns[column] as ColumnReading,
        field.reading,
        decisions.columns?.[names[column] as string],
      ),
    }),
  );
  const standing = standingOf(source.name, definition, filled);
  const rows = sortRows(table, filled, standing.fills);
  const read: Omit<ReadExtract, 'returnYear'> = {
    name: source.name,
    size: source.size,
    decisions,
    definition,
    kindFrom: decidedKind === undefined ? 'columns' : known === undefined ? 'person' : 'remembered',
    table,
    columns,
    filled,
    kept: rows.kept,
    rejections: [...table.rejections, ...rows.rejections].sort((a, b) => a.line - b.line),
    repairs: rows.repairs,
    fills: standing.fills,
    problem: table.problem ?? standing.problem,
    remarks: [...table.remarks, ...columnRemarks(definition, names, fieldColumns)],
  };
  return { ...read, returnYear: returnYearOfRead(read) };
}

/** Only yearly returns have a year; only episodes carry days that tell it. */
function returnYearOfRead(extract: Omit<ReadExtract, 'returnYear'>): number | null {
  if (extract.definition?.kind === 'ssda903.oc2') return returnYearOfName(extract.name);
  if (extract.definition?.kind !== 'ssda903.episodes' || !extract.fills) return null;
  const start = textReader(extract, 'decom');
  const starts: (string | null)[] = [];
  for (const row of extract.kept) starts.push(start(row));
  return returnYearOfFile(extract.name, starts);
}

/** What the values of a field should look like. Identifiers and codes are text even where all of them are digits. */
const expectedOf: Readonly<Record<FieldReading['as'], 'day' | 'number' | 'text' | null>> = {
  identifier: 'text',
  text: 'text',
  words: 'text',
  code: 'text',
  label: null,
  'as-sent': null,
  day: 'day',
  number: 'number',
};

/** Which column fills which field: what a person said, else the column of the field's own name. */
function columnsOfFields(
  definition: KindDefinition | null,
  names: readonly string[],
  decisions: FileDecisions,
): Map<ExtractField, number> {
  const found = new Map<ExtractField, number>();
  for (const field of definition?.fields ?? []) {
    const said = names.findIndex((name) => decisions.columns?.[name]?.fills === field.fills);
    const named = names.findIndex(
      (name) => decisions.columns?.[name]?.fills === undefined && columnKey(name) === columnKey(field.column),
    );
    if (said !== -1 || named !== -1) found.set(field, said !== -1 ? said : named);
  }
  return found;
}

/** Whether a recognised file can fill its tables, and what stands in the way. */
function standingOf(name: string, definition: KindDefinition | null, filled: readonly FilledField[]) {
  if (definition === null) return { fills: false, problem: null };
  const present = new Set(filled.map(({ field }) => field.fills));
  const missing = definition.fields.filter(
    (field) => (field.needed === 'column' || field.needed === 'both') && !present.has(field.fills),
  );
  if (missing.length > 0)
    return {
      fills: false,
      problem: `${name} cannot be used as "${definition.title}" yet: no column fills ${missing.map((field) => field.column).join(', ')}. Choose the columns that do, under the file's columns.`,
    };
  const undecided = filled.filter(
    ({ field, read }) => read.undecided && (field.mustRead || field.needed !== undefined),
  );
  if (undecided.length > 0)
    return {
      fills: false,
      problem: `${name} waits for you: the dates in ${undecided.map(({ field }) => field.column).join(', ')} contradict each other, some day first and some month first. Choose the order under the file's columns, or correct the lines listed there.`,
    };
  return { fills: true, problem: null };
}

/** Tells rows that can be used from rows that cannot, by the fields that a row of this kind must have. */
function sortRows(table: ReadTable, filled: readonly FilledField[], fills: boolean) {
  const rejections: Rejection[] = [];
  const repairs: Repair[] = [];
  const all = new Int32Array(table.rowCount).map((_, row) => row);
  const strict = filled.filter(
    ({ field, read }) =>
      (field.needed === 'both' || field.needed === 'value' ? read.values.includes(null) : false) ||
      read.unreadable.size > 0,
  );
  if (!fills || strict.length === 0) return { kept: all, rejections, repairs };
  let used = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const reasons: string[] = [];
    const leftEmpty: string[] = [];
    for (const { field, column, read } of strict) {
      const values = table.columns[column]?.values;
      const code = values?.codes[row] as number;
      if (read.unreadable.has(code)) {
        const what = field.reading.as === 'day' ? 'a date that exists' : 'a number';
        if (field.mustRead || field.needed === 'both')
          reasons.push(`${field.column} "${values?.values[code]}" is not ${what}.`);
        else leftEmpty.push(`${field.column} "${values?.values[code]}" is not ${what}; it was left empty.`);
      } else if (read.values[code] === null && (field.needed === 'both' || field.needed === 'value'))
        reasons.push(`The row has no ${field.column}.`);
    }
    if (reasons.length === 0 && leftEmpty.length === 0) {
      all[used++] = row;
      continue;
    }
    const line = table.lines[row] as number;
    const text = rowText(
      table.columns.map((column) => column.values.text(row)),
      table.delimiter ?? ',',
    );
    if (reasons.length > 0) rejections.push({ line, reason: reasons.join(' '), text });
    else {
      all[used++] = row;
      repairs.push({ line, rule: 'value-not-read', change: leftEmpty.join(' '), text });
    }
  }
  return { kept: all.subarray(0, used), rejections, repairs };
}

function columnRemarks(
  definition: KindDefinition | null,
  names: readonly string[],
  fieldColumns: ReadonlyMap<ExtractField, number>,
): string[] {
  if (definition === null) return [];
  const used = new Set(fieldColumns.values());
  const extra = names.filter((_, i) => !used.has(i));
  const absent = definition.fields.filter(
    (field) => !fieldColumns.has(field) && field.fills !== 'return_year',
  );
  const remarks: string[] = [];
  if (extra.length > 0) remarks.push(`Kept as they came, and used by no table: ${extra.join(', ')}.`);
  if (absent.length > 0) remarks.push(`The file has no ${absent.map((field) => field.column).join(', ')}.`);
  return remarks;
}
