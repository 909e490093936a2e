import type { FieldType } from '../pivot-result';

/** What else is looked up for a row: its child, the child's way through the programme, where the child lived on the row's day. */
export type Join = 'child' | 'programme' | 'placement';

/** A value that every row has, in SQL over the aliases `t`, `child`, `programme` and `stay`; null where nothing is recorded. */
export interface Expression {
  readonly sql: string;
  readonly joins: readonly Join[];
  readonly type: FieldType;
  /** The keys in their order, where it is not the natural one. */
  readonly order: readonly string[] | null;
  /** A key as people read it. */
  labelOf(key: string): string;
}

/** All joins that several expressions need, in the order they are written in. */
export function joinsOf(expressions: readonly { readonly joins: readonly Join[] }[]): Join[] {
  const needed = new Set(expressions.flatMap(({ joins }) => joins));
  // A worked-out value of the placement needs the row's own columns only, so the order is for reading.
  return (['child', 'programme', 'placement'] as const).filter((join) => needed.has(join));
}
