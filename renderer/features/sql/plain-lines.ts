import { ViewPlugin } from '@codemirror/view';

/**
 * Keeps lines without a look of their own. Where text takes the place of a coloured word, Chromium gives the whole line that
 * word's colour and weight, and the editor leaves them there.
 */
export const plainLines = ViewPlugin.define(({ contentDOM }) => {
  const observer = new MutationObserver(() => {
    for (const line of contentDOM.querySelectorAll('.cm-line[style]')) line.removeAttribute('style');
  });
  observer.observe(contentDOM, { attributeFilter: ['style'], childList: true, subtree: true });
  return { destroy: () => observer.disconnect() };
});
