import type { MarkKind } from './lane';

/** How an event is drawn: by the words that extracts use for it, in any case and with blanks or dashes. */
export function markKindOf(eventKind: string | null): MarkKind {
  const words = (eventKind ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  if (/\bexclusions?$/.test(words)) return 'exclusion';
  if (/^(deliberate )?self ?harm$/.test(words)) return 'self-harm';
  if (/^overdoses?$/.test(words)) return 'overdose';
  if (/^significant (event|incident)s?$/.test(words)) return 'significant event';
  return 'other';
}
