import { showCount } from '../../domain/wording';
import type { Delimiter, Rejection } from '../load-result';
import { closingRow } from './closing-rows';
import { CodedValues } from './coded-values';
import { ColumnNames, remarkOnNames } from './column-names';
import { rowText } from './row-text';

export interface NamedColumn {
  readonly name: string;
  readonly values: CodedValues;
}

export const isBlank = (cells: readonly string[]): boolean => {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
};

const delimiterWords: Readonly<Record<Delimiter, string>> = {
  ',': 'a comma',
  ';': 'a semicolon',
  '\t': 'a tab',
  '|': 'a bar',
};

/** The table that stands below a header, row by row. What does not fit the header is rejected with its reason. */
export class TableBelowHeader {
  readonly rejections: Rejection[] = [];
  readonly remarks: string[] = [];
  lines: Int32Array = new Int32Array(1024);
  rowCount = 0;
  blank = 0;
  private readonly names = new ColumnNames();
  private readonly columns: NamedColumn[];
  /** Cells a row must have; columns behind the last name may join once one of them holds a value. */
  private readonly width: number;

  constructor(
    private readonly header: readonly string[],
    private readonly delimiter: Delimiter,
  ) {
    this.width = header.findLastIndex((cell) => cell.trim() !== '') + 1;
    this.columns = header.slice(0, this.width).map((cell, i) => ({
      name: this.names.nameOf(cell, i),
      values: new CodedValues(),
    }));
    this.remarks.push(...remarkOnNames(this.columns.map(({ name }) => name)));
  }

  take(cells: readonly string[], line: number): void {
    if (isBlank(cells)) {
      this.blank++;
      return;
    }
    const reason = this.misfit(cells);
    if (reason !== null) {
      this.reject(line, reason, cells);
      return;
    }
    if (this.rowCount === this.lines.length) {
      const larger = new Int32Array(this.rowCount * 2);
      larger.set(this.lines);
      this.lines = larger;
    }
    this.lines[this.rowCount++] = line;
    const { columns } = this;
    for (let i = 0; i < columns.length; i++) (columns[i] as NamedColumn).values.add(cells[i] ?? '');
  }

  /** Why a row does not fit the header, or null where it does. */
  private misfit(cells: readonly string[]): string | null {
    const { header, width } = this;
    if (cells.length < width)
      return (
        closingRow(cells, width) ??
        `The row has ${showCount(cells.length, 'cell')} where the header has ${width}, so part of it is missing. Complete it, or export the file again.`
      );
    if (cells.length > this.columns.length) {
      const last = cells.findLastIndex((cell) => cell !== '' && cell.trim() !== '');
      if (last >= header.length)
        return `The row has ${showCount(cells.length, 'cell')} where the header has ${width}, perhaps because of ${delimiterWords[this.delimiter]} inside a cell without quotes. Put that cell in quotes, or export the file again.`;
      for (let i = this.columns.length; i <= last; i++)
        this.columns.push({ name: this.names.nameOf('', i), values: CodedValues.blank(this.rowCount) });
    }
    if (width > 1 && cells[0] === header[0] && header.every((cell, i) => cell === (cells[i] ?? '')))
      return 'The column names again, not data. Nothing needs doing.';
    return null;
  }

  /** Takes total and footer rows off the end, and columns that have neither a name nor a value. */
  finish(): readonly NamedColumn[] {
    const { columns } = this;
    for (; this.rowCount > 0; this.rowCount--) {
      const last = this.rowCount - 1;
      const cells = columns.map((column) => column.values.text(last));
      const reason = closingRow(cells, columns.length);
      if (reason === null) break;
      this.reject(this.lines[last] as number, reason, cells);
      for (const column of columns) column.values.cutTo(last);
    }
    this.remarks.push(...this.names.remarks);
    const isNameless = (column: number) => (this.header[column] ?? '').trim() === '';
    const kept = columns.filter((column, i) => {
      if (!isNameless(i)) return true;
      const isKept = hasValue(column);
      if (isKept) this.remarks.push(`Column ${i + 1} has no name; it is called "${column.name}".`);
      return isKept;
    });
    if (kept.length < columns.length)
      this.remarks.push(
        `Left out: ${showCount(columns.length - kept.length, 'column')} without a name and without values.`,
      );
    return kept;
  }

  private reject(line: number, reason: string, cells: readonly string[]): void {
    this.rejections.push({ line, reason, text: rowText(cells, this.delimiter) });
  }
}

const hasValue = ({ values }: NamedColumn): boolean => {
  const counts = values.counts();
  return values.values.some((text, code) => (counts[code] as number) > 0 && text.trim() !== '');
};
