import { useState } from 'react';
import { Button } from '../../../components/button/button';
import { TextField } from '../../../components/field/text-field';
import styles from './saved.module.css';
import type { NamedPivots } from './use-named-pivots';

/** Saves the pivot that is shown under a name; one that has the name is replaced. */
export function SaveAs({ named, onSave }: { named: NamedPivots; onSave: (name: string) => void }) {
  const [name, setName] = useState(named.current ?? '');
  const isTaken = named.pivots.some((pivot) => pivot.name === name.trim());
  const save = () => name.trim() !== '' && onSave(name.trim());
  return (
    <form
      className={styles.saveAs}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField label="Save this pivot as" value={name} onChange={setName} placeholder="Name" />
      <Button onPress={save}>{isTaken ? 'Replace' : 'Save'}</Button>
    </form>
  );
}
