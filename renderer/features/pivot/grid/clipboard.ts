import { tell } from '../../../components/toast/toast';
import type { Copied } from './copied';

/** What goes on the clipboard, by its media type. */
export const byType = ({ text, html }: Copied): [type: string, content: string][] => [
  ['text/plain', text],
  ...(html === null ? [] : [['text/html', html] as [string, string]]),
];

/** Puts a range on the clipboard, and says so. */
export async function copy(copied: Copied): Promise<void> {
  const blobs = byType(copied).map(([type, content]) => [type, new Blob([content], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  tell('Copied');
}
