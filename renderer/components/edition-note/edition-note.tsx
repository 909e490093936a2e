import { useHost } from '../../app/workbench-context';
import type { Host } from '../../host/host';
import { Notice } from '../notice/notice';

const limits: Readonly<Record<Host['edition'], string | null>> = {
  desktop: null,
  browser:
    'In a browser, settings, column mappings and what was saved under a name last as long as this window. Save the work as a file to go on with it.',
  portable:
    'This is the portable edition, one file opened from the disk. It keeps nothing by itself: what is loaded, settings, column mappings and what was saved under a name are gone when this window is closed. Save the work as a file to go on with it; files go where the browser puts downloads.',
};

/** What this edition cannot do, where it cannot do all. */
export function EditionNote() {
  const words = limits[useHost().edition];
  return words === null ? null : <Notice level="information">{words}</Notice>;
}
