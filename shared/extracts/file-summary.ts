import type { ColumnSummary, FileSummary, Repair } from './load-result';
import type { ReadExtract } from './read-extract';

const examplesShown = 6;

/** The account of one file that a person sees, and that `iip load` prints. */
export function fileSummary(
  extract: ReadExtract,
  table: string | null,
  joinedRepairs: readonly Repair[],
  sameAs: string | null,
): FileSummary {
  const { table: read } = extract;
  const loaded = extract.kept.length;
  const rejected = extract.rejections.length;
  return {
    name: extract.name,
    table,
    kind: extract.definition?.kind ?? 'other',
    kindFrom: extract.kindFrom,
    decisions: extract.decisions,
    encoding: read.encoding,
    delimiter: read.delimiter,
    headerLine: read.headerLine,
    size: extract.size,
    rows: loaded + rejected,
    loaded,
    rejected,
    blank: read.blank,
    columns: columnSummaries(extract),
    rejections: extract.rejections,
    repairs: [...extract.repairs, ...joinedRepairs].sort((a, b) => a.line - b.line),
    problem: extract.problem,
    sameAs,
    remarks:
      sameAs === null
        ? extract.remarks
        : [
            ...extract.remarks,
            `Byte for byte the same file as ${sameAs}: it stands in a table of its own, but its rows are not counted a second time.`,
          ],
  };
}

function columnSummaries(extract: ReadExtract): ColumnSummary[] {
  return extract.columns.map((column, i) => {
    const filled = extract.filled.find((field) => field.column === i);
    const examples = [...new Set(column.cells.slice(0, 200).filter((cell) => cell !== ''))].slice(
      0,
      examplesShown,
    );
    return {
      name: extract.table.columns[i]?.name ?? '',
      type: column.type,
      dateOrder: column.dateOrder,
      empty: column.empty,
      nullMarkers: column.nullMarkers,
      notes: column.notes,
      fills: filled?.field.fills ?? null,
      unmapped: filled?.read.unmapped ?? [],
      examples,
    };
  });
}
