import type { ExtractKind } from '../extract-kind';
import { columnKey, type KindDefinition, neededColumns } from './kind-definition';
import { programmeKinds } from './programme-kinds';
import { ssda903Kinds } from './ssda903-kinds';

export const kindDefinitions: readonly KindDefinition[] = [...ssda903Kinds, ...programmeKinds];

/** What an extract of a kind looks like; null for `other`, which may look like anything. */
export function definitionOf(kind: ExtractKind): KindDefinition | null {
  return kindDefinitions.find((definition) => definition.kind === kind) ?? null;
}

/**
 * The kind that these columns nearly are: all the columns it is known by but one. Null where they are a kind, or no such
 * kind is known by three columns at least.
 */
export function nearlyRecognised(
  columns: readonly string[],
): { definition: KindDefinition; missing: string } | null {
  if (recognise(columns) !== null) return null;
  const keys = new Set(columns.map(columnKey));
  for (const definition of kindDefinitions) {
    const needed = neededColumns(definition);
    const missing = needed.filter((column) => !keys.has(column));
    const field = definition.fields.find(({ column }) => columnKey(column) === missing[0]);
    if (needed.length > 2 && missing.length === 1 && field !== undefined)
      return { definition, missing: field.column };
  }
  return null;
}

/**
 * The kind of extract that has all its needed columns among these, in any order and any case. Where several have, the one
 * that knows most of the columns: a programme tracker also has the columns of care periods.
 */
export function recognise(columns: readonly string[]): KindDefinition | null {
  const keys = new Set(columns.map(columnKey));
  let best: { definition: KindDefinition; known: number } | null = null;
  for (const definition of kindDefinitions) {
    if (!neededColumns(definition).every((column) => keys.has(column))) continue;
    const known = definition.fields.filter((field) => keys.has(columnKey(field.column))).length;
    if (best === null || known > best.known) best = { definition, known };
  }
  return best?.definition ?? null;
}
