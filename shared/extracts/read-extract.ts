import type { FileDecisions, RememberedShapes } from '../definitions/file-decisions';
import { defaultNullMarkers } from '../domain/null-markers';
import { type ColumnReading, readColumn } from './columns/column-reading';
import { fieldValues } from './columns/field-values';
import { type DecisionsInForce, decisionsInForce, remarksOnFilling } from './decisions-in-force';
import type { ExtractSource } from './extract-source';
import type { FilledField } from './filled-field';
import {
  columnKey,
  type ExtractField,
  type FieldReading,
  type KindDefinition,
} from './kinds/kind-definition';
import { definitionOf, nearlyRecognised, recognise } from './kinds/recognise';
import { returnYearOfFile, returnYearOfName } from './kinds/return-year';
import type { FileSummary, Rejection, Repair } from './load-result';
import { type ReadingHooks, type ReadTable, readTable } from './reading/read-table';
import { textReader } from './row-fields';
import { usableRows } from './usable-rows';

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
  const said = decisionsInForce(names, asked, remembered);
  const definition = said.kind === undefined ? recognise(names) : definitionOf(said.kind);
  const fieldColumns = columnsOfFields(definition, names, said.columns);
  const markers = said.decisions.nullMarkers === false ? [] : (nullMarkers ?? defaultNullMarkers);

  const fieldOfColumn = new Map([...fieldColumns].map(([field, column]) => [column, field]));
  const columns: ColumnReading[] = [];
  for (const [i, column] of table.columns.entries()) {
    const expectation = fieldOfColumn.get(i)?.reading.as;
    columns.push(
      readColumn(column.values, {
        name: column.name,
        nullMarkers: markers,
        decision: said.columns.get(i),
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
      read: fieldValues(columns[column] as ColumnReading, field.reading, said.columns.get(column)),
    }),
  );
  const standing = standingOf(source.name, definition, filled);
  const rows = usableRows(table, filled, standing.fills);
  const read: Omit<ReadExtract, 'returnYear'> = {
    name: source.name,
    size: source.size,
    decisions: said.decisions,
    definition,
    kindFrom: said.kindFrom,
    table,
    columns,
    filled,
    kept: rows.kept,
    rejections: [...table.rejections, ...rows.rejections].sort((a, b) => a.line - b.line),
    repairs: rows.repairs,
    fills: standing.fills,
    problem: table.problem ?? standing.problem,
    remarks: [
      ...table.remarks,
      ...said.remarks,
      ...(table.problem === null ? columnRemarks(definition, names, fieldColumns, said) : []),
    ],
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
  'placement-type': 'text',
  'placement-provider': 'text',
  label: null,
  'as-sent': null,
  day: 'day',
  number: 'number',
  year: null,
};

/** Which column fills which field: what a person said, else the column of the field's own name. */
function columnsOfFields(
  definition: KindDefinition | null,
  names: readonly string[],
  decided: DecisionsInForce['columns'],
): Map<ExtractField, number> {
  const found = new Map<ExtractField, number>();
  for (const field of definition?.fields ?? []) {
    const said = names.findIndex((_, i) => decided.get(i)?.fills === field.fills);
    const named = names.findIndex(
      (name, i) => decided.get(i)?.fills === undefined && columnKey(name) === columnKey(field.column),
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
    ({ needed, fills }) => needed !== undefined && needed !== 'value' && !present.has(fills),
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

function columnRemarks(
  definition: KindDefinition | null,
  names: readonly string[],
  fieldColumns: ReadonlyMap<ExtractField, number>,
  said: DecisionsInForce,
): string[] {
  if (definition === null) {
    const near = said.kind === undefined ? nearlyRecognised(names) : null;
    return near === null
      ? []
      : [
          `But for a column ${near.missing} this would be "${near.definition.title}". If that is what it is, say so and choose the column.`,
        ];
  }
  const used = new Set(fieldColumns.values());
  const extra = names.filter((_, i) => !used.has(i));
  const absent = definition.fields.filter(
    (field) => !fieldColumns.has(field) && field.fills !== 'return_year',
  );
  const remarks = remarksOnFilling(definition, names, said.columns);
  if (extra.length > 0) remarks.push(`Kept as they came, and used by no table: ${extra.join(', ')}.`);
  if (absent.length > 0) remarks.push(`The file has no ${absent.map((field) => field.column).join(', ')}.`);
  return remarks;
}
