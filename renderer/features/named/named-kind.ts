import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import type { Kept, KeptChanges } from '../../../shared/definitions/desktop-bridge';

/** What is saved under names in a view: what it is called, how it is kept, and what in it may point to single children. */
export interface NamedKind<Definition> {
  /** Where the view keeps them while the window is open. */
  readonly viewId: string;
  /** "comparison"; with an s there are several. */
  readonly what: string;
  /** Those that can be read of what was kept, and the names of those that cannot. */
  read(kept: Kept): {
    readonly saved: readonly { readonly name: string; readonly definition: Definition }[];
    readonly unreadable: readonly string[];
  };
  keep(saved: { name: string; definition: Definition }[]): KeptChanges;
  /** @param countValues how many different values a field of a table has */
  pointsTo(
    definition: Definition,
    tables: readonly PivotTable[],
    countValues: (table: string, field: string) => Promise<number>,
  ): Promise<readonly string[]>;
}
