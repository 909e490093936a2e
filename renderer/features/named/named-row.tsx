import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button/button';
import { TextField } from '../../components/field/text-field';
import styles from '../pivot/saved/saved.module.css';
import { type Named, whyNotCalled } from './named';
import type { NamedList } from './use-named';

/** One of those saved: to be opened, renamed or deleted. */
export function NamedRow<D>(props: { one: Named<D>; named: NamedList<D>; onOpen: () => void }) {
  const { one, named, onOpen } = props;
  const { name, thisWindowOnly } = one;
  const [isRenaming, setIsRenaming] = useState(false);
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        {isRenaming ? (
          <TextField
            label={`New name of ${name}`}
            hideLabel
            autoFocus
            value={name}
            refuse={(text) => whyNotCalled(text, named.all, name, named.what)}
            onChange={(text) => {
              setIsRenaming(false);
              named.rename(name, text.trim());
            }}
          />
        ) : (
          <Button look="link" onPress={onOpen}>
            {name}
          </Button>
        )}
        {thisWindowOnly.length > 0 && (
          <p className={styles.note}>
            In this window only: it may point to single children ({thisWindowOnly.join(', ')}).
          </p>
        )}
      </div>
      <Button look="quiet" label={`Rename ${name}`} onPress={() => setIsRenaming(!isRenaming)}>
        <Pencil aria-hidden size={14} />
      </Button>
      <Button look="quiet" label={`Delete ${name}`} onPress={() => named.remove(name)}>
        <Trash2 aria-hidden size={14} />
      </Button>
    </li>
  );
}
