import type { SavedPivot } from '../../../../shared/definitions/saved-pivot';

/** A pivot under a name, and why it is kept for this window only; nothing where it is kept with the work. */
export interface NamedPivot extends SavedPivot {
  /** Fields of which it names values that point to one child. */
  readonly thisWindowOnly: readonly string[];
}

/** With the pivot under its name: in the place of one that had it, or in the order of the names. */
export function withPivot(pivots: readonly NamedPivot[], pivot: NamedPivot): NamedPivot[] {
  const others = pivots.filter(({ name }) => name !== pivot.name);
  return inOrder([...others, pivot]);
}

export const withoutPivot = (pivots: readonly NamedPivot[], name: string): NamedPivot[] =>
  pivots.filter((pivot) => pivot.name !== name);

export const renamedPivot = (pivots: readonly NamedPivot[], name: string, renamed: string): NamedPivot[] =>
  inOrder(pivots.map((pivot) => (pivot.name === name ? { ...pivot, name: renamed } : pivot)));

/** Why a pivot cannot be given a name, or null where it can. */
export function whyNotCalled(name: string, pivots: readonly NamedPivot[], now: string): string | null {
  if (name.trim() === '') return 'A name is needed.';
  const isTaken = pivots.some((pivot) => pivot.name === name.trim() && pivot.name !== now);
  return isTaken ? 'Another pivot has that name.' : null;
}

/** What may be written down of them. */
export const pivotsToKeep = (pivots: readonly NamedPivot[]): SavedPivot[] =>
  pivots
    .filter(({ thisWindowOnly }) => thisWindowOnly.length === 0)
    .map(({ name, definition, look }) => ({ name, definition, look }));

const inOrder = (pivots: readonly NamedPivot[]): NamedPivot[] =>
  [...pivots].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
