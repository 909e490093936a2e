import { type FormEvent, useState } from 'react';
import { workEnding } from '../../../shared/definitions/work-file';
import { useSidePanel } from '../../app/side-panels';
import { Button } from '../../components/button/button';
import { TypedField } from '../../components/field/typed-field';
import { Notice } from '../../components/notice/notice';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';
import { NewPassphrase, noPassphrase, whyNotTaken } from './new-passphrase';
import { PlainContents } from './plain-contents';
import { wasStopped } from './use-doing';
import { whyNotSealed } from './use-saving';
import styles from './work.module.css';
import { useWork } from './work-context';

type Way = 'plain' | 'sealed';

/** How the work is saved: without any child's data, or with all of it under a passphrase. */
export function SavePanel({ onSaved }: { onSaved?: (() => void) | undefined }) {
  const { open, suggestedName, savesInPlace, saveTo, content, doing } = useWork();
  const { close } = useSidePanel();
  const [way, setWay] = useState<Way>(open !== null && open.passphrase !== null ? 'sealed' : 'plain');
  const [name, setName] = useState(suggestedName.replace(/\.iipw$/i, ''));
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [refusal, setRefusal] = useState<string | null>(null);
  const missing = content.missing.length;
  const whyNot = way === 'plain' ? null : missing > 0 ? whyNotSealed(missing) : whyNotTaken(passphrase);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (doing !== null || name.trim() === '') return;
    setPassphrase((before) => ({ ...before, isAsked: true }));
    if (whyNot !== null) return;
    setRefusal(null);
    try {
      const target = { file: null, name: `${name.trim()}${workEnding}` };
      if (!(await saveTo({ ...target, passphrase: way === 'plain' ? null : passphrase.first }))) return;
      close();
      onSaved?.();
    } catch (error) {
      if (!wasStopped(error)) setRefusal(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <TypedField
        label="Name"
        value={name}
        onChange={setName}
        error={name.trim() === '' ? 'A name is needed.' : null}
        {...(savesInPlace
          ? { note: 'Where it goes is asked next.' }
          : { note: 'It goes where downloads go.' })}
      />
      <ToggleGroup<Way>
        label="What is saved"
        hideLabel={false}
        stacked
        value={way}
        onChange={setWay}
        choices={[
          { value: 'plain', label: 'Definitions and settings, no child’s data' },
          { value: 'sealed', label: 'Everything, with the extracts, under a passphrase' },
        ]}
      />
      {way === 'plain' ? (
        <PlainContents />
      ) : (
        <>
          <p className={styles.note}>
            The file holds every extract that is loaded and everything that was chosen. It can be opened with
            its passphrase only, here or with any program that reads the age format.
          </p>
          {missing > 0 ? (
            <Notice level="second-look">{whyNotSealed(missing)}</Notice>
          ) : (
            <NewPassphrase passphrase={passphrase} onChange={setPassphrase} />
          )}
        </>
      )}
      {refusal !== null && (
        <Notice level="error" live>
          {refusal}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button look="main" type="submit" isDisabled={doing !== null || (way === 'sealed' && missing > 0)}>
          Save
        </Button>
      </div>
    </form>
  );
}
