import type { Aggregate, PivotDefinition, Share } from '../../definitions/pivot-definition';

export type FieldType = 'text' | 'number' | 'day';

/** Where a field comes from, in the order of the field list. */
export const fieldSources = ['table', 'worked out', 'child', 'programme', 'placement'] as const;
export type FieldSource = (typeof fieldSources)[number];

/** A field that can be pivoted by, as the field list shows it. */
export interface PivotField {
  /** As a definition names it: `place_group`, `child.sex`, `age`. */
  readonly name: string;
  readonly label: string;
  readonly source: FieldSource;
  readonly type: FieldType;
  /** What it is and how it is worked out, where its name does not say. */
  readonly about: string | null;
  /** Whether it is an age, which takes a day to be taken at. */
  readonly takesDay: boolean;
}

/** A table that can be pivoted. */
export interface PivotTable {
  readonly name: string;
  readonly label: string;
  /** `made` is a query's answer that a person made a table of. */
  readonly kind: 'canonical' | 'file' | 'made';
  readonly rows: number;
  /** The field that names the child, or null where the table knows none. */
  readonly childField: string | null;
  readonly fields: readonly PivotField[];
}

/** A place on an axis: the whole (no keys), a subtotal (some), or a leaf (a key for every level). */
export interface AxisNode {
  readonly keys: readonly string[];
  /** The keys as people read them. */
  readonly labels: readonly string[];
  /** Place of the node it belongs to; -1 for the whole. */
  readonly parent: number;
}

export interface PivotAxis {
  readonly levels: readonly { readonly label: string; readonly field: string }[];
  /** Depth first, each before what it holds; the whole is the first. */
  readonly nodes: readonly AxisNode[];
}

export interface ResultMeasure {
  /** `count`, `distinct child_id`, `mean weekly_cost`. */
  readonly name: string;
  /** For people: `Rows`, `Different children`, `Mean weekly cost`. */
  readonly label: string;
  readonly aggregate: Aggregate;
  readonly show: Share;
  /** Days are given as day numbers (days since 1970-01-01). */
  readonly kind: 'number' | 'day';
  /** Why a total is not the sum of its cells, in a sentence; null where it is. */
  readonly whyNotAdding: string | null;
}

/** A pivot worked out. Cell [row r, column c] lies at r * columns.nodes.length + c of each array. */
export interface PivotResult {
  readonly definition: PivotDefinition;
  readonly rows: PivotAxis;
  readonly columns: PivotAxis;
  readonly measures: readonly ResultMeasure[];
  /** Rows that fall in each cell; 0 is an empty cell. */
  readonly counts: Int32Array;
  /** One array a measure; NaN where it is undefined. */
  readonly values: readonly Float64Array[];
  /** One array a measure: how many values went into it (rows with a value). */
  readonly n: readonly Float64Array[];
  /** Rows of the table, and those that the filters leave. */
  readonly tableRows: number;
  readonly countedRows: number;
  /** The same in SQL, which any SQLite answers from the same tables. */
  readonly sql: string;
  /** How it was worked out, a sentence each. */
  readonly words: readonly string[];
}

/** Which rows stand behind a cell: the keys of its row and of its column; a shorter list is a total. */
export interface PivotCell {
  readonly row: readonly string[];
  readonly column: readonly string[];
}

/** A value that a field has, for filters and groups: how many rows have it. */
export interface FieldValue {
  readonly key: string;
  readonly label: string;
  readonly rows: number;
}

/** Why a pivot cannot be shown, with what to do about it. */
export class PivotRefused extends Error {
  override readonly name: string = 'PivotRefused';
}

/** It would have more cells than the definition allows; one that allows more can be asked for. */
export class TooManyCells extends PivotRefused {
  override readonly name = 'TooManyCells';
}
