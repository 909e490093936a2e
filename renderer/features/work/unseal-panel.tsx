import { type FormEvent, useState } from 'react';
import { useSidePanel } from '../../app/side-panels';
import { Button } from '../../components/button/button';
import { TypedField } from '../../components/field/typed-field';
import { Notice } from '../../components/notice/notice';
import type { ChosenWork } from '../../host/work-host';
import styles from './work.module.css';
import { useWork } from './work-context';

/** Asks for the passphrase of a file that holds children's data. */
export function UnsealPanel({ chosen }: { chosen: ChosenWork }) {
  const { unseal, doing } = useWork();
  const { close } = useSidePanel();
  const [passphrase, setPassphrase] = useState('');
  const [refusal, setRefusal] = useState<{ readonly why: string; readonly isPassphrase: boolean } | null>(
    null,
  );

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (doing !== null || passphrase === '') return;
    setRefusal(null);
    try {
      const outcome = await unseal(chosen, passphrase);
      if (outcome === 'opened') close();
      else if (outcome !== 'stopped')
        setRefusal({ why: outcome.refusal, isPassphrase: outcome.kind === 'passphrase' });
    } catch (error) {
      setRefusal({ why: error instanceof Error ? error.message : String(error), isPassphrase: false });
    }
  };

  return (
    <form className={styles.form} onSubmit={(event) => void open(event)}>
      <p>{chosen.name} holds extracts with children’s data, and opens with its passphrase.</p>
      <TypedField
        label="Passphrase"
        isSecret
        autoFocus
        value={passphrase}
        onChange={(typed) => {
          setPassphrase(typed);
          setRefusal(null);
        }}
        error={refusal?.isPassphrase ? refusal.why : null}
      />
      {refusal !== null && !refusal.isPassphrase && (
        <Notice level="error" live>
          {chosen.name} was not opened. {refusal.why} Try another copy of the file.
        </Notice>
      )}
      <div className={styles.actions}>
        <Button look="main" type="submit" isDisabled={doing !== null || passphrase === ''}>
          Open
        </Button>
      </div>
    </form>
  );
}
