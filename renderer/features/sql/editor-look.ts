import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the window's own colours, light and dark alike. */
export const editorLook = [
  EditorView.theme({
    '&': { height: '100%', fontSize: '13px', color: 'var(--text)' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--face-fixed)', lineHeight: 'var(--line)' },
    '.cm-content': { padding: 'var(--space-2) 0', caretColor: 'var(--text)' },
    '.cm-cursor': { borderLeftColor: 'var(--text)' },
    '.cm-line': { padding: '0 var(--space-3) 0 var(--space-2)' },
    '.cm-gutters': {
      border: '0',
      background: 'none',
      color: 'var(--text-faint)',
      fontSize: 'var(--size-note)',
    },
    '.cm-lineNumbers .cm-gutterElement': { minWidth: '32px', padding: '0 6px 0 8px' },
    '.cm-placeholder': { color: 'var(--text-faint)' },
    '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
      background: 'var(--accent-line)',
      opacity: '0.5',
    },
    '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
      background: 'var(--accent-tint)',
      outline: '1px solid var(--accent-line)',
    },
    '.cm-tooltip': {
      border: '1px solid var(--line-soft)',
      borderRadius: 'var(--radius)',
      background: 'var(--raised)',
      boxShadow: 'var(--shadow)',
      overflow: 'hidden',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': {
      maxHeight: '240px',
      padding: 'var(--space-1)',
      fontFamily: 'var(--face-fixed)',
      fontSize: '13px',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
      padding: '2px var(--space-2)',
      borderRadius: 'var(--radius-small)',
      lineHeight: 'var(--line)',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      background: 'var(--accent)',
      color: 'var(--on-accent)',
    },
    '.cm-completionDetail': { marginLeft: 'var(--space-3)', fontStyle: 'normal', color: 'var(--text-faint)' },
    'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
    '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: 'var(--weight-strong)' },
    '.cm-problem': { textDecoration: 'underline wavy var(--error) 1.5px', textUnderlineOffset: '4px' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.keyword, color: 'var(--accent)', fontWeight: 'var(--weight-strong)' },
      { tag: [tags.string, tags.number, tags.bool, tags.null], color: 'var(--code-literal)' },
      { tag: tags.comment, color: 'var(--text-faint)', fontStyle: 'italic' },
    ]),
  ),
];
