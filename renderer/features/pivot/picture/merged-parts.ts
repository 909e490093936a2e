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
  const left = new Set(parts.keys());
  while (left.size > 0) {
    const next = [...left].find((id) => ![...(before.get(id) ?? [])].some((other) => left.has(other)));
    const [first] = left;
    const id = next ?? (first as string);
    left.delete(id);
    merged.push(parts.get(id) as Part);
  }
  return merged;
}
