import type { KeyboardEvent } from 'react';
import type { Shape } from './shape';
import type { Cursor } from './use-cursor';
import { walked } from './walk';

/** What the keys do at the cell in focus, beside walking. */
export interface KeyDeeds {
  /** Rows in sight. */
  page(): number;
  act(): void;
  openMenu(): void;
}

/** Does what a key asks for; says whether it had a use for it. */
export function pressed(event: KeyboardEvent, shape: Shape, cursor: Cursor, deeds: KeyDeeds): boolean {
  const { key, altKey, shiftKey } = event;
  const far = event.ctrlKey || event.metaKey;
  if (altKey) {
    if (key !== 'ArrowDown') return false;
    deeds.openMenu();
  } else if (far && key.toLowerCase() === 'a') {
    cursor.selectAll();
  } else if (key === 'Escape') {
    if (cursor.range === null) return false;
    cursor.clear();
  } else if (!far && (key === 'Enter' || key === ' ')) {
    deeds.act();
  } else {
    const to = walked(shape, cursor.place, { key, far, page: deeds.page() });
    if (to === null) return false;
    cursor.moveTo(to, shiftKey);
  }
  return true;
}
