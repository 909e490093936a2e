import { closeCompletion } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { StatementPlace } from '../../../shared/database/sql-tokens';
import { type EditorCalls, editorExtensions, putStatement } from './editor-extensions';
import { markProblem } from './problem-mark';
import styles from './sql.module.css';

const [lineHeight, padding] = [20, 18];
const mostOfWindow = 0.45;

/** What the view does to its editor. */
export interface StatementEditorHandle {
  focus(): void;
  /** Puts text in at the cursor, with a space before it where it would run into a word. */
  insert(text: string): void;
  put(statement: string): void;
  /** Takes away what is suggested, as when the statement is run. */
  stopSuggesting(): void;
  mark(place: StatementPlace | null): void;
  goTo(place: StatementPlace): void;
}

/** The field that a statement is written in. It keeps its own text and tells of every change. */
export function StatementEditor(props: {
  initial: string;
  calls: EditorCalls;
  /** The element that says how the editor is used by keyboard. */
  describedBy: string;
  ref: Ref<StatementEditorHandle>;
}) {
  const { initial, calls, describedBy, ref } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(calls);
  latest.current = calls;
  const start = useRef(initial);

  useEffect(() => {
    if (place.current === null) return;
    const passedOn: EditorCalls = {
      tables: () => latest.current.tables(),
      changed: (statement) => {
        start.current = statement;
        latest.current.changed(statement);
      },
      earlier: (step) => latest.current.earlier(step),
    };
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: start.current,
        selection: { anchor: start.current.length },
        extensions: editorExtensions(passedOn, describedBy),
      }),
    });
    view.current = editor;
    makeRoom(place.current, start.current);
    return () => editor.destroy();
  }, [describedBy]);

  useImperativeHandle(
    ref,
    () => ({
      focus: () => view.current?.focus(),
      insert: (text) => view.current && insertName(view.current, text),
      put: (statement) => {
        if (view.current === null) return;
        putStatement(view.current, statement);
        makeRoom(place.current, statement);
      },
      stopSuggesting: () => view.current && closeCompletion(view.current),
      mark: (problem) => view.current?.dispatch({ effects: markProblem.of(problem) }),
      goTo: ({ offset }) => {
        view.current?.dispatch({ selection: { anchor: offset }, scrollIntoView: true });
        view.current?.focus();
      },
    }),
    [],
  );

  return <div ref={place} className={styles.editor} />;
}

/** A statement that comes from elsewhere is seen whole, up to a part of the window; one being written keeps its room. */
function makeRoom(place: HTMLElement | null, statement: string): void {
  if (place === null) return;
  const wanted = statement.split('\n').length * lineHeight + padding;
  const most = window.innerHeight * mostOfWindow;
  if (Math.min(wanted, most) > place.offsetHeight) place.style.height = `${Math.min(wanted, most)}px`;
}

function insertName(view: EditorView, text: string): void {
  const { from } = view.state.selection.main;
  const space = /[\w"'\])]$/.test(view.state.sliceDoc(from - 1, from)) ? ' ' : '';
  view.dispatch(view.state.replaceSelection(space + text), { scrollIntoView: true });
  view.focus();
}
