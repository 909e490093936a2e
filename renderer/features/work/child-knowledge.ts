import type { FieldValue, PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import type { Work } from '../../../shared/definitions/work-file';
import { canonical } from '../../../shared/work-file/same-work';
import type { EngineClient } from '../../engine/client';

/** What is loaded, as far as it tells definitions about single children from those about all. */
export interface ChildKnowledge {
  readonly tables: readonly PivotTable[];
  countValues(table: string, field: string): Promise<number>;
  /** The ids of all children that are loaded, in small letters. */
  readonly childIds: ReadonlySet<string>;
}

/** Asks the engine for what is loaded now. */
export async function childKnowledge(engine: EngineClient): Promise<ChildKnowledge> {
  const tables = (await engine.pivotTables()) as readonly PivotTable[];
  const values = async (table: string, field: string) =>
    (await engine.pivotValues(table, { field })) as readonly FieldValue[];
  const childIds = new Set<string>();
  for (const { name, childField } of tables)
    if (childField !== null)
      for (const { key } of await values(name, childField)) childIds.add(key.trim().toLowerCase());
  childIds.delete('');
  return { tables, childIds, countValues: async (table, field) => (await values(table, field)).length };
}

/** The definitions that are shown in the views, as `canonical` writes them: what came out of a file that anybody may read. */
export function shownDefinitions({ choices }: Work): ReadonlySet<string> {
  const { pivot, cohort, cost, costColumns = [] } = choices;
  const shown = [pivot?.definition, cohort, cost, ...costColumns];
  return new Set(shown.filter((part) => part !== undefined).map(canonical));
}
