import { tell } from '../../../components/toast/toast';
import type { Copied } from './copied';

/** What goes on the clipboard, by its media type. */
export const byType = ({ text, html }: Copied): readonly (readonly [type: string, content: string])[] =>
  html === null
    ? [['text/plain', text]]
    : [
        ['text/plain', text],
        ['text/html', html],
      ];

/** Puts a range on the clipboard, and says so. */
export async function copy(copied: Copied): Promise<void> {
  const blobs = byType(copied).map(([type, content]) => [type, new Blob([content], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    tell('Copied');
  } catch {
    tell('The cells could not be copied: the clipboard is not free. Try again.');
  }
}
