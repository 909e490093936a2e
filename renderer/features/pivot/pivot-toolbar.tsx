import { ArrowLeftRight, Eraser, Redo2, Undo2 } from 'lucide-react';
import { Button } from '../../components/button/button';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';
import { cleared, swapped } from './builder/edit-definition';
import { LookChoices } from './look-choices';
import styles from './pivot.module.css';
import type { Shown } from './pivot-result-area';
import type { PivotWork, Worked } from './use-pivot-work';

/** What can be done with the pivot as a whole. */
export function PivotToolbar(props: {
  worked: Worked;
  work: PivotWork;
  shown: Shown;
  onShown: (shown: Shown) => void;
}) {
  const { worked, work, shown, onShown } = props;
  return (
    <div className={styles.toolbar}>
      <ToggleGroup
        label="Shown as"
        value={shown}
        choices={[
          { value: 'table', label: 'Table' },
          { value: 'picture', label: 'Picture' },
        ]}
        onChange={onShown}
      />
      <div className={styles.steps}>
        <Button look="quiet" label="Undo (Ctrl+Z)" isDisabled={!worked.canUndo} onPress={worked.undo}>
          <Undo2 aria-hidden size={16} />
        </Button>
        <Button look="quiet" label="Redo (Ctrl+Y)" isDisabled={!worked.canRedo} onPress={worked.redo}>
          <Redo2 aria-hidden size={16} />
        </Button>
      </div>
      <Button
        look="quiet"
        onPress={() =>
          worked.step(({ definition, look }) => ({
            definition: swapped(definition),
            look: { ...look, closedRows: look.closedColumns, closedColumns: look.closedRows },
          }))
        }
      >
        <ArrowLeftRight aria-hidden size={16} />
        Swap rows and columns
      </Button>
      <LookChoices
        look={work.look}
        measures={work.definition.measures.length}
        onLook={(look) => worked.step((before) => ({ ...before, look }))}
      />
      <Button
        look="quiet"
        onPress={() => worked.step(({ definition, look }) => ({ definition: cleared(definition), look }))}
      >
        <Eraser aria-hidden size={16} />
        Clear
      </Button>
    </div>
  );
}
