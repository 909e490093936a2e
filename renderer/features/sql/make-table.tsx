import { useId, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { useNavigation } from '../../app/navigation';
import { useWorkbenchState } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import fieldStyles from '../../components/field/field.module.css';
import { Notice } from '../../components/notice/notice';
import { usePivotWork } from '../pivot/use-pivot-work';
import styles from './sql.module.css';

/** Asks what a table made of the answer is to be called, makes it, and shows the way to it. */
export function MakeTable(props: { sql: string; suggested: string; onClose: () => void }) {
  const { sql, suggested, onClose } = props;
  const { engine, makeTable } = useWorkbenchState();
  const { go } = useNavigation();
  const { choose } = usePivotWork(undefined);
  const [name, setName] = useState(suggested);
  const [made, setMade] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const about = useId();
  const make = async () => {
    try {
      await makeTable(name, sql);
      setMade(name.trim());
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  };
  const pivotIt = async () => {
    const tables = (await engine.pivotTables()) as readonly PivotTable[];
    const table = tables.find(({ name: other }) => other === made);
    if (table !== undefined) await choose(table);
    go('pivot');
  };
  if (made !== null)
    return (
      <Notice
        level="information"
        live
        action={
          <>
            <Button autoFocus onPress={() => void pivotIt()}>
              Pivot it
            </Button>
            <Button look="quiet" onPress={onClose}>
              Stay here
            </Button>
          </>
        }
      >
        The table <strong>{made}</strong> is there. It can be pivoted and asked like any other, and is made
        again whenever the extracts change.
      </Notice>
    );
  return (
    <form
      className={styles.makeTable}
      aria-describedby={about}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <TextField
        className={fieldStyles.field ?? ''}
        value={name}
        onChange={(typed) => {
          setName(typed);
          setRefusal(null);
        }}
        autoFocus
      >
        <Label className={fieldStyles.label ?? ''}>Name of the table</Label>
        <Input className={fieldStyles.input ?? ''} onFocus={(event) => event.target.select()} />
      </TextField>
      <Button type="submit">Make the table</Button>
      <Button look="quiet" onPress={onClose}>
        Cancel
      </Button>
      <p id={about} className={styles.note}>
        All rows of the answer become a table of this window, kept as this statement.
      </p>
      {refusal !== null && (
        <Notice level="error" live>
          {refusal}
        </Notice>
      )}
    </form>
  );
}
