import { showCount } from '../../domain/wording';
import type { Delimiter, Rejection } from '../load-result';
import { headerRowOf } from './header-row';
import { rowText } from './row-text';
import { isBlank, TableBelowHeader } from './table-below-header';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Rows among which the header is sought; they wait until it is found. */
const rowsWaiting = 1000;
/** Columns that SQLite lets a table have, and that a spreadsheet can have at most. */
export const mostColumns = 2000;
const widestSheet = 16_384;

export const tooManyColumns = (columns: number, headerLine: number): string =>
  `has ${showCount(columns, 'column')} on line ${headerLine}, and a table can have ${showCount(mostColumns)} at most. Check the delimiter, or export fewer columns.`;

/** Takes the rows of a file one after another, finds the header, and fills the table below it. */
export class HeaderSearch {
  table: TableBelowHeader | null = null;
  headerLine: number | null = null;
  /** Blank lines above the header. */
  blank = 0;
  /** Rows above the header. */
  readonly titles: Rejection[] = [];
  /** Why there is no table, as a sentence that begins with the file's name. */
  problem: string | null = null;
  private waiting: Row[] = [];

  /** @param chosen the line that a person says the header starts on */
  constructor(
    private readonly chosen: number | undefined,
    private readonly delimiter: Delimiter,
    private readonly isKnownHeader: (cells: readonly string[]) => boolean,
  ) {}

  take(cells: readonly string[], line: number): void {
    if (this.table !== null) this.table.take(cells, line);
    else if (this.problem !== null) return;
    else if (this.chosen !== undefined && line >= this.chosen) this.openAtChosen({ cells, line });
    else if (isBlank(cells)) this.blank++;
    else {
      this.waiting.push({ cells, line });
      if (this.chosen === undefined && this.waiting.length === rowsWaiting) this.openAtFound();
    }
  }

  /** Says that no more rows come. */
  end(): void {
    if (this.table !== null || this.problem !== null) return;
    if (this.chosen !== undefined) this.problem = this.noRowOnChosen();
    else if (this.waiting.length > 0) this.openAtFound();
    else
      this.problem =
        'holds nothing but blank lines, so there is nothing to load. Export it again, or leave it out.';
  }

  private noRowOnChosen(): string {
    return `has no row that starts on line ${this.chosen}, so the column names cannot be there. Choose their line again.`;
  }

  private openAtChosen(row: Row): void {
    if (row.line === this.chosen && !isBlank(row.cells)) this.open(this.waiting, row, []);
    else this.problem = this.noRowOnChosen();
  }

  private openAtFound(): void {
    const { waiting } = this;
    const at = headerRowOf(
      waiting.map(({ cells }) => cells),
      this.isKnownHeader,
    );
    this.open(waiting.slice(0, at), waiting[at] as Row, waiting.slice(at + 1));
  }

  private open(above: readonly Row[], header: Row, below: readonly Row[]): void {
    this.waiting = [];
    const named = header.cells.filter((cell) => cell.trim() !== '').length;
    const width = header.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (named > mostColumns || width > widestSheet) {
      this.problem = tooManyColumns(width, header.line);
      return;
    }
    this.headerLine = header.line;
    for (const { cells, line } of above)
      this.titles.push({
        line,
        reason: 'A title above the column names, not data. Nothing needs doing.',
        text: rowText(cells, this.delimiter),
      });
    this.table = new TableBelowHeader(header.cells, this.delimiter);
    for (const { cells, line } of below) this.table.take(cells, line);
  }
}
