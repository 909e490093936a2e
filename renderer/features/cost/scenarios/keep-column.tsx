import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button/button';
import { TextField } from '../../../components/field/text-field';
import styles from '../result/result.module.css';
import type { Column } from './use-columns';

/** Keeps the present calculation as a column under a name. */
export function KeepColumn({
  columns,
  onKeep,
}: {
  columns: readonly Column[];
  onKeep: (name: string) => void;
}) {
  const [name, setName] = useState('');
  const isTaken = columns.some((column) => column.name === name.trim());
  const keep = () => {
    if (name.trim() === '' || isTaken) return;
    onKeep(name.trim());
    setName('');
  };
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label="Keep this calculation as a column called"
        value={name}
        placeholder={`Scenario ${columns.length + 1}`}
        refuse={(text) =>
          columns.some((column) => column.name === text.trim()) ? 'Another column has that name.' : null
        }
        onChange={setName}
      />
      <Button onPress={keep}>
        <Columns3 aria-hidden size={16} />
        Keep as a column
      </Button>
    </form>
  );
}
