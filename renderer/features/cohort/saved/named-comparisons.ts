import type { SavedComparison } from '../../../../shared/definitions/saved-comparison';

/** A comparison under a name. One that names single children is known to this window only and never written down. */
export interface NamedComparison extends SavedComparison {
  /** What in it points to single children; empty where it is kept with the work. */
  readonly thisWindowOnly: readonly string[];
}

/** With the comparison under its name: in the place of one that had it, or in the order of the names. */
export const withComparison = (
  comparisons: readonly NamedComparison[],
  added: NamedComparison,
): NamedComparison[] => inOrder([...comparisons.filter(({ name }) => name !== added.name), added]);

export const withoutComparison = (comparisons: readonly NamedComparison[], name: string): NamedComparison[] =>
  comparisons.filter((comparison) => comparison.name !== name);

export const renamedComparison = (
  comparisons: readonly NamedComparison[],
  name: string,
  renamed: string,
): NamedComparison[] =>
  inOrder(
    comparisons.map((comparison) =>
      comparison.name === name ? { ...comparison, name: renamed } : comparison,
    ),
  );

/** Why a comparison cannot be given a name, or null where it can. */
export function whyNotCalled(
  name: string,
  comparisons: readonly NamedComparison[],
  now: string,
): string | null {
  if (name.trim() === '') return 'A name is needed.';
  const isTaken = comparisons.some((other) => other.name === name.trim() && other.name !== now);
  return isTaken ? 'Another comparison has that name.' : null;
}

/** What may be written down of them. */
export const comparisonsToKeep = (comparisons: readonly NamedComparison[]): SavedComparison[] =>
  comparisons
    .filter(({ thisWindowOnly }) => thisWindowOnly.length === 0)
    .map(({ name, definition }) => ({ name, definition }));

const inOrder = (comparisons: readonly NamedComparison[]): NamedComparison[] =>
  [...comparisons].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
