/** Something that a person chose, under a name. What names single children is known to this window only and never written down. */
export interface Named<Definition> {
  readonly name: string;
  readonly definition: Definition;
  /** What in it points to single children; empty where it is kept with the work. */
  readonly thisWindowOnly: readonly string[];
}

/** With one more under its name: in the place of one that had it, or in the order of the names. */
export const withNamed = <D>(all: readonly Named<D>[], added: Named<D>): Named<D>[] =>
  inOrder([...all.filter(({ name }) => name !== added.name), added]);

export const withoutNamed = <D>(all: readonly Named<D>[], name: string): Named<D>[] =>
  all.filter((one) => one.name !== name);

export const renamed = <D>(all: readonly Named<D>[], name: string, newName: string): Named<D>[] =>
  inOrder(all.map((one) => (one.name === name ? { ...one, name: newName } : one)));

/**
 * Why a name cannot be given, or null where it can.
 * @param what what has a name: "comparison"
 */
export function whyNotCalled(
  name: string,
  all: readonly Named<unknown>[],
  now: string,
  what: string,
): string | null {
  if (name.trim() === '') return 'A name is needed.';
  const isTaken = all.some((other) => other.name === name.trim() && other.name !== now);
  return isTaken ? `Another ${what} has that name.` : null;
}

/** What may be written down of them. */
export const namedToKeep = <D>(all: readonly Named<D>[]): { name: string; definition: D }[] =>
  all
    .filter(({ thisWindowOnly }) => thisWindowOnly.length === 0)
    .map(({ name, definition }) => ({ name, definition }));

const inOrder = <D>(all: readonly Named<D>[]): Named<D>[] =>
  [...all].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
