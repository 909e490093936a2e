import type { LeftOut, Warning } from '../analysis/first-tables/results';
import type { OpenNumber } from '../definitions/rows-behind';

/** A number, and the children it counts where it counts children. */
export type OpenCount = OpenNumber & { readonly children?: readonly string[] };

/** A cell as it is read, and the number that it shows where it shows one. */
export interface Cell {
  readonly text: string;
  readonly number?: OpenCount;
  /** What the number counts, for whoever opens it. */
  readonly about?: string;
}

export interface TableColumn {
  readonly label: string;
  readonly align: 'left' | 'right';
}

export interface TableRow {
  readonly cells: readonly Cell[];
  /** `total` sums up the rows above; `reason` says why something is not among them. */
  readonly kind?: 'total' | 'reason';
}

export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface Bar {
  readonly label: string;
  /** How long the window was, or why there is no number. */
  readonly note: string;
  readonly number: OpenCount;
  readonly about: string;
  /** How many it could be at most. */
  readonly of: number;
  /** Before is grey, after is the accent, neither is outlined. */
  readonly tone: 'before' | 'after' | 'neither';
}

/** Bars in panels side by side, on one scale from nought. */
export interface BarChart {
  readonly title: string;
  readonly description: string;
  readonly axis: string;
  readonly panels: readonly { readonly label: string; readonly bars: readonly Bar[] }[];
}

export type Block =
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'chart'; readonly chart: BarChart };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
  readonly leftOut: readonly LeftOut[];
  /** How its numbers were worked out, a sentence each. */
  readonly working: readonly string[];
}

/** A figure that stands at the head of the report. */
export interface HeadFigure {
  readonly label: string;
  readonly cell: Cell;
  /** Of how many; empty where it is of none. */
  readonly of: string;
}

/** A report before it has a form: the same for the screen, HTML and whatever else it is printed as. */
export interface ReportModel {
  readonly title: string;
  /** The council, where the settings name one; the reporting date. */
  readonly subtitle: string;
  readonly figures: readonly HeadFigure[];
  readonly warnings: readonly Warning[];
  readonly sections: readonly Section[];
}

/** Warnings stand right beneath the picture they qualify, else after all blocks: the blocks before and after them. */
export function aroundWarnings({ blocks }: Section): [before: readonly Block[], after: readonly Block[]] {
  const chart = blocks.findIndex(({ kind }) => kind === 'chart');
  const place = chart < 0 ? blocks.length : chart + 1;
  return [blocks.slice(0, place), blocks.slice(place)];
}
