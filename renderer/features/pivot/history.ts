/** What there was, is, and was before it was taken back. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** So many steps can be taken back. */
export const mostSteps = 200;

export const beginHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** A step forwards; what was taken back before it is gone. One that changes nothing is no step. */
export function stepped<T>(history: History<T>, next: T): History<T> {
  if (isSame(history.present, next)) return history;
  return { past: [...history.past, history.present].slice(-mostSteps), present: next, future: [] };
}

/** Takes what is now for something else without a step of its own. */
export const replaced = <T>(history: History<T>, next: T): History<T> => ({ ...history, present: next });

export function undone<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future };
  return { past: [...past, present], present: next, future: later };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
