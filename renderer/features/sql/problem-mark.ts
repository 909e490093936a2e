import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { StatementPlace } from '../../../shared/database/sql-tokens';

/** Marks the stretch that a problem is about, or with null nothing. */
export const markProblem = StateEffect.define<StatementPlace | null>();

const mark = Decoration.mark({ class: 'cm-problem' });

/** The mark under what is wrong; it goes as soon as anything is typed. */
export const problemMark: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(markProblem)) continue;
      const { length } = transaction.state.doc;
      const from = Math.min(effect.value?.offset ?? 0, length);
      const to = Math.min(from + (effect.value?.length ?? 0), length);
      return from === to ? Decoration.none : Decoration.set([mark.range(from, to)]);
    }
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});
