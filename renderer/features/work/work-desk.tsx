import { useEffect } from 'react';
import { useCommand } from '../../app/commands';
import { useSidePanel } from '../../app/side-panels';
import { ProgressStrip } from '../../components/progress/progress-strip';
import { Question } from '../../components/question/question';
import { SavePanel } from './save-panel';
import { UnsealPanel } from './unseal-panel';
import { useGiven } from './use-given';
import { useWork } from './work-context';

/** The commands of work, and what it has to ask: how to save, a passphrase, or before something is lost. */
export function WorkDesk() {
  const work = useWork();
  const { open } = useSidePanel();
  const { wanted, question, doing } = work;
  useCommand({ id: 'work-open', label: 'Open work', shortcut: 'Ctrl+O', run: work.chooseWork });
  useCommand({ id: 'work-save', label: 'Save work', shortcut: 'Ctrl+S', run: work.save });
  useCommand({ id: 'work-save-as', label: 'Save work as', shortcut: 'Ctrl+Shift+S', run: work.saveAs });
  useCommand({ id: 'work-new', label: 'New work', run: () => void work.begin() });
  useGiven();

  useEffect(() => {
    if (wanted === null) return;
    if (wanted.kind === 'save') open({ title: 'Save work', content: <SavePanel onSaved={wanted.onSaved} /> });
    else
      open({ title: 'Open work', content: <UnsealPanel key={wanted.chosen.name} chosen={wanted.chosen} /> });
  }, [wanted, open]);

  return (
    <>
      {doing !== null && (
        <ProgressStrip
          label={doing.what}
          percent={doing.share === null ? null : doing.share * 100}
          onStop={doing.stop}
        >
          <strong>{doing.what}</strong>
          {doing.share === null && <span>Working out the key from the passphrase</span>}
        </ProgressStrip>
      )}
      {question !== null && (
        <Question
          title="Save the work first?"
          answers={[
            { label: 'Save', look: 'main', give: () => question.answer('save') },
            { label: 'Go on without saving', give: () => question.answer('lose') },
            { label: 'Cancel', give: () => question.answer('stay') },
          ]}
        >
          <p>
            {question.what === 'opening'
              ? 'Opening other work takes the place of what was chosen here'
              : 'New work begins without what was chosen here'}
            {work.open === null
              ? ', and no file holds it.'
              : `, and ${work.open.name} does not hold all of it.`}
          </p>
          <p>The extracts on the disk are not touched.</p>
        </Question>
      )}
    </>
  );
}
