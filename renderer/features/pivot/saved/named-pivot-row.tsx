import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button/button';
import { TextField } from '../../../components/field/text-field';
import { type NamedPivot, whyNotCalled } from './named-pivots';
import styles from './saved.module.css';
import type { NamedPivots } from './use-named-pivots';

/** A saved pivot: to be opened, renamed or deleted. */
export function NamedPivotRow(props: { pivot: NamedPivot; named: NamedPivots; onOpen: () => void }) {
  const { pivot, named, onOpen } = props;
  const [isRenaming, setIsRenaming] = useState(false);
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        {isRenaming ? (
          <TextField
            label={`New name of ${pivot.name}`}
            hideLabel
            autoFocus
            value={pivot.name}
            refuse={(text) => whyNotCalled(text, named.pivots, pivot.name)}
            onChange={(renamed) => {
              setIsRenaming(false);
              named.rename(pivot.name, renamed.trim());
            }}
          />
        ) : (
          <Button look="link" onPress={onOpen}>
            {pivot.name}
          </Button>
        )}
        {pivot.thisWindowOnly.length > 0 && (
          <p className={styles.note}>
            In this window only: it names values of {pivot.thisWindowOnly.join(', ')}, which may point to one
            child.
          </p>
        )}
      </div>
      <Button look="quiet" label={`Rename ${pivot.name}`} onPress={() => setIsRenaming(!isRenaming)}>
        <Pencil aria-hidden size={14} />
      </Button>
      <Button look="quiet" label={`Delete ${pivot.name}`} onPress={() => named.remove(pivot.name)}>
        <Trash2 aria-hidden size={14} />
      </Button>
    </li>
  );
}
