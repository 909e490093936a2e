import type { RuleFindings } from '../../shared/analysis/quality/finding';
import { today } from '../../shared/domain/today';
import type { ExtractSource } from '../../shared/extracts/extract-source';
import type { FileSummary, LoadResult } from '../../shared/extracts/load-result';
import { Workbench } from '../../shared/workbench';
import { loadText } from './load-text';

/** The document of `iip load --json`. */
export function loadDocument({ files, tables }: LoadResult, quality: readonly RuleFindings[]) {
  return {
    files: files.map(fileDocument),
    tables,
    quality: quality
      .filter(({ count }) => count > 0)
      .map(({ rule, severity, count, table, message, rows }) => ({
        rule,
        severity,
        count,
        table,
        message,
        rows: rows.map(({ file, line }) => ({ file, line })),
      })),
  };
}

function fileDocument(file: FileSummary) {
  const { name, kind, encoding, delimiter, rows, loaded, rejected, blank, columns, rejections, repairs } =
    file;
  return {
    name,
    kind,
    encoding,
    delimiter,
    rows,
    loaded,
    rejected,
    blank,
    columns: columns.map(({ name: column, type, dateOrder, empty, unmapped, notes }) => ({
      name: column,
      type,
      dateOrder,
      empty,
      unmapped,
      notes,
    })),
    rejections,
    repairs,
    problem: file.problem,
    remarks: file.remarks,
  };
}

/** `iip load`: what each file is, what was loaded, what was not and why, and what is wrong in the data. */
export async function load(sources: readonly ExtractSource[], { json }: { json: boolean }): Promise<string> {
  const workbench = await Workbench.open();
  const result = await workbench.load(sources);
  if (result.files.every((file) => file.table === null))
    throw new Error(result.files.map((file) => file.problem).join(' '));
  const quality = await workbench.quality(today());
  return json ? JSON.stringify(loadDocument(result, quality), null, 1) : loadText(result, quality);
}
