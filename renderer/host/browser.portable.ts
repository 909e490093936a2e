import type { Kept } from '../../shared/definitions/desktop-bridge';
import { download } from './download';
import { readDroppedFolders } from './dropped-folders.portable';
import type { Host } from './host';

/**
 * A page that was opened from the disk. A browser gives all such pages one storage between them, so that any other could
 * read what was kept there, or gives them none: choices last as long as the window.
 */
export function browserHost(): Host {
  readDroppedFolders();
  let held: Kept = {};
  return {
    edition: 'portable',
    save: download,
    kept: async () => held,
    async keep(changes) {
      const now = Object.entries({ ...held, ...changes }).filter(([, value]) => value !== null);
      held = Object.fromEntries(now) as Kept;
    },
  };
}
