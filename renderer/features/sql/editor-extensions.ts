import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeCompletion,
  completionStatus,
  currentCompletions,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { SQLDialect, SQLite } from '@codemirror/lang-sql';
import { bracketMatching } from '@codemirror/language';
import { type Extension, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { sqliteKeywords } from '../../../shared/database/keywords';
import { editorLook } from './editor-look';
import { plainLines } from './plain-lines';
import { problemMark } from './problem-mark';
import type { SchemaTable } from './schema-tables';
import { type Suggestion, suggestionsAt } from './suggestions';

/** What the editor asks of the view around it. */
export interface EditorCalls {
  tables(): readonly SchemaTable[];
  changed(statement: string): void;
  /** The statement that was run before (-1) or after (1) the one shown, or null where there is none. */
  earlier(step: -1 | 1): string | null;
}

const literals = ['FALSE', 'NULL', 'TRUE'];

/** SQLite with its own keywords: the functions of its shell are not among them. */
const dialect = SQLDialect.define({
  ...SQLite.spec,
  keywords: [...sqliteKeywords]
    .filter((word) => !literals.includes(word))
    .join(' ')
    .toLowerCase(),
});

/** The editor of statements: colours, completion, undo, and the way out of it by keyboard. */
export function editorExtensions(calls: EditorCalls, describedBy: string): Extension {
  const recall = (step: -1 | 1) => (view: EditorView) => {
    if (!view.state.selection.main.empty || !isAtEdge(view, step)) return false;
    const statement = calls.earlier(step);
    if (statement === null) return false;
    putStatement(view, statement);
    return true;
  };
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    EditorView.lineWrapping,
    dialect.language,
    Prec.highest(keymap.of([{ key: 'Enter', run: endWord }])),
    autocompletion({ override: [(context) => completions(context, calls.tables())], icons: false }),
    editorLook,
    problemMark,
    placeholder('SELECT …'),
    Prec.high(
      keymap.of([
        { key: 'Tab', run: takeSuggestion },
        indentWithTab,
        { key: 'ArrowUp', run: recall(-1) },
        { key: 'ArrowDown', run: recall(1) },
      ]),
    ),
    plainLines,
    // Ctrl+Enter runs the statement.
    keymap.of([...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'), ...historyKeymap]),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) calls.changed(state.doc.toString());
    }),
    EditorView.contentAttributes.of({
      'aria-label': 'SQL statement',
      'aria-describedby': describedBy,
      'aria-keyshortcuts': 'Control+Enter',
      spellcheck: 'false',
    }),
  ];
}

/** Puts a statement in the place of the one that is there; Ctrl+Z brings that back. */
export function putStatement(view: EditorView, statement: string): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: statement },
    selection: { anchor: statement.length },
    scrollIntoView: true,
  });
}

/** Whether the cursor stands in the first line as it is drawn (-1), or in the last (1). */
function isAtEdge(view: EditorView, step: -1 | 1): boolean {
  const edge = view.coordsAtPos(step === -1 ? 0 : view.state.doc.length);
  const here = view.coordsAtPos(view.state.selection.main.head);
  return edge !== null && here !== null && Math.abs(edge.top - here.top) < 4;
}

/** Tab takes what is suggested; where suggestions have only just come it does nothing yet. */
const takeSuggestion = (view: EditorView): boolean =>
  acceptCompletion(view) || completionStatus(view.state) === 'active';

/** Enter after a word that is complete as it stands ends the line; it takes no longer name that begins alike. */
function endWord(view: EditorView): boolean {
  const { state } = view;
  const typed = /\w*$/.exec(state.sliceDoc(0, state.selection.main.head))?.[0].toLowerCase();
  if (currentCompletions(state).some(({ label }) => label.toLowerCase() === typed)) closeCompletion(view);
  return false;
}

/** What is offered with the same first letters stands in this order. */
const rank: Readonly<Record<Suggestion['kind'], number>> = { column: 3, table: 2, function: 1, keyword: 0 };

function completions(context: CompletionContext, tables: readonly SchemaTable[]): CompletionResult | null {
  const found = suggestionsAt(context.state.doc.toString(), context.pos, tables);
  if (found === null) return null;
  const isDot = context.state.sliceDoc(found.from - 1, found.from) === '.';
  if (found.from === context.pos && !context.explicit && !isDot) return null;
  return {
    from: found.from,
    options: found.list.map(
      ({ label, insert, kind, detail }, place): Completion => ({
        label,
        apply: insert,
        type: kind,
        // Columns stay in the order of their table.
        boost: rank[kind] - place / 10_000,
        ...(detail === '' ? {} : { detail }),
      }),
    ),
    validFor: /^\w*$/,
  };
}
