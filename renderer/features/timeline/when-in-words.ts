import type { TimelineRow } from '../../../shared/analysis/timeline/in-words';
import { showDay } from '../../../shared/domain/wording';

/** `3 Jan 2017 to 4 May 2017`, `since 3 Jan 2017, no end recorded`, `3 Jan 2017`. */
export function whenInWords(from: string, to: TimelineRow['to']): string {
  if (to === null) return showDay(from);
  return to === 'open' ? `since ${showDay(from)}, no end recorded` : `${showDay(from)} to ${showDay(to)}`;
}
