import type { DropItem } from 'react-aria-components';
import { z } from 'zod';
import { dragWithin } from '../../../app/drag-within';
import { areas, type Place } from './places';

/** What is dragged: a field of the list, or something chosen, by its place. */
export type Dragged = { readonly field: string } | { readonly from: Place };

/** Besides `dragWithin`, where a field is dragged that can be put into any area; a count of rows has none. */
export const dragsField = 'application/x-iip-pivot-field';

const written = z.union([
  z.strictObject({ field: z.string() }),
  z.strictObject({ from: z.strictObject({ area: z.enum(areas), position: z.number().int().min(0) }) }),
]);

export const dragItem = (dragged: Dragged, hasField: boolean): Record<string, string> => ({
  [dragWithin]: JSON.stringify(dragged),
  ...(hasField ? { [dragsField]: '' } : {}),
});

/** What was dropped; null where it came from elsewhere. */
export async function droppedOf(items: readonly DropItem[]): Promise<Dragged | null> {
  const [item] = items;
  if (item?.kind !== 'text' || !item.types.has(dragWithin)) return null;
  const read = written.safeParse(JSON.parse(await item.getText(dragWithin)));
  return read.success ? read.data : null;
}
