import { pathId } from '../../../../shared/report/pivot/pivot-layout';
import type { Part } from './drawn-pivot';

/**
 * The parts of several panels in one order that agrees with each of theirs, as far as they agree with each other: a part
 * comes once all that stand before it anywhere have come.
 */
export function mergedParts(lists: readonly (readonly Part[])[]): readonly Part[] {
  const parts = new Map<string, Part>();
  const before = new Map<string, Set<string>>();
  for (const list of lists) {
    for (const [place, part] of list.entries()) {
      const id = pathId(part.keys);
      const waitsFor = before.get(id) ?? new Set();
      const previous = list[place - 1];
      if (previous !== undefined) waitsFor.add(pathId(previous.keys));
      before.set(id, waitsFor);
      if (!parts.has(id)) parts.set(id, part);
    }
  }
  const merged: Part[] = [];
  const met = new Set<string>();
  const placed = new Set<string>();
  for (const id of parts.keys()) {
    const waiting = [id];
    while (waiting.length > 0) {
      const last = waiting.at(-1) as string;
      met.add(last);
      const first = [...(before.get(last) ?? [])].find((other) => !met.has(other));
      if (first !== undefined) {
        waiting.push(first);
        continue;
      }
      waiting.pop();
      if (!placed.has(last)) merged.push(parts.get(last) as Part);
      placed.add(last);
    }
  }
  return merged;
}
