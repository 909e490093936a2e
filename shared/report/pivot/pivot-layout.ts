/** How a pivot is laid out for reading: the same on the screen, on the clipboard and in a workbook. */

/** What a person chose of the look; none of it changes a number. */
export interface PivotLook {
  readonly subtotals: boolean;
  /** `rows`: the row of totals at the foot; `columns`: the column of totals on the right. */
  readonly grandTotals: 'both' | 'rows' | 'columns' | 'none';
  /** With several measures: a column each within every column, or a row each within every row. */
  readonly measuresIn: 'columns' | 'rows';
  /** Paths of the row and column nodes that are closed, as `pathId` writes them. */
  readonly closedRows: readonly string[];
  readonly closedColumns: readonly string[];
}

export const plainLook: PivotLook = {
  subtotals: true,
  grandTotals: 'both',
  measuresIn: 'columns',
  closedRows: [],
  closedColumns: [],
};

/** A row or a column of figures: a node of its axis, and the measure where measures lie on this axis (see `figureAt`). */
export interface LaidLine {
  readonly node: number;
  readonly measure: number | null;
  /** `closed` is an inner node shown instead of what it holds. */
  readonly kind: 'leaf' | 'closed' | 'subtotal' | 'total';
  /** How many keys its node has: 0 for the grand total. */
  readonly depth: number;
}

/** A cell of the heads: text over `span` lines of figures, at one level of its axis and reaching over `levels` of them. */
export interface HeadCell {
  readonly text: string;
  readonly first: number;
  readonly span: number;
  readonly level: number;
  readonly levels: number;
  /** The node it stands for (a total's is the one that it sums up), and whether it can be closed or opened; null for a measure's name. */
  readonly node: number | null;
  readonly canClose: boolean;
  readonly isClosed: boolean;
}

export interface LaidOutAxis {
  readonly lines: readonly LaidLine[];
  /** Names of the levels, at least one; the measures' level last where they lie here, '' for an axis that has nothing. */
  readonly levels: readonly string[];
  /** In the order of their first lines, outer before inner; every line lies under one head at each level. */
  readonly heads: readonly HeadCell[];
}

export interface PivotLayout {
  readonly rows: LaidOutAxis;
  readonly columns: LaidOutAxis;
  /** The name of the only measure where no head says it: it belongs in the corner. */
  readonly unnamed: string | null;
}

/** A path of keys as one text; no two paths share one. */
export const pathId = (keys: readonly string[]): string => JSON.stringify(keys);
