import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../../components/button/button';
import buttonStyles from '../../components/button/button.module.css';
import { TextField } from '../../components/field/text-field';
import { Notice } from '../../components/notice/notice';
import selectStyles from '../../components/select/select.module.css';
import styles from '../pivot/saved/saved.module.css';
import { NamedRow } from './named-row';
import type { NamedList } from './use-named';

/** Those saved under names, and saving what is shown. */
export function SavedMenu<D>(props: {
  named: NamedList<D>;
  chosen: D;
  onOpen: (chosen: D) => void;
  /** Why what is shown cannot be saved now, or null where it can. */
  whyNot?: string | null;
}) {
  const { named, chosen, onOpen, whyNot = null } = props;
  const title = `Saved ${named.what}s`;
  return (
    <DialogTrigger>
      <AriaButton className={`${buttonStyles.button} ${buttonStyles.plain}`}>
        <Bookmark aria-hidden size={16} />
        {title}
      </AriaButton>
      <Popover className={`${selectStyles.popover} ${styles.popover}`} offset={4} placement="bottom end">
        <Dialog className={styles.saved ?? ''} aria-label={title}>
          {({ close }) => (
            <>
              {whyNot === null ? (
                <SaveAs named={named} onSave={(name) => void named.save(name, chosen)} />
              ) : (
                <p className={styles.none}>{whyNot}</p>
              )}
              {named.unreadable.length > 0 && (
                <Notice level="second-look">
                  Saved in a form that cannot be read here, so left out: {named.unreadable.join(', ')}.
                </Notice>
              )}
              {named.all.length === 0 ? (
                <p className={styles.none}>
                  None yet. A saved {named.what} comes back with other extracts too.
                </p>
              ) : (
                <ul className={styles.list} aria-label={title}>
                  {named.all.map((one) => (
                    <NamedRow
                      key={one.name}
                      one={one}
                      named={named}
                      onOpen={() => {
                        onOpen(one.definition);
                        named.setCurrent(one.name);
                        close();
                      }}
                    />
                  ))}
                </ul>
              )}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function SaveAs<D>({ named, onSave }: { named: NamedList<D>; onSave: (name: string) => void }) {
  const [name, setName] = useState(named.current ?? '');
  const isTaken = named.all.some((one) => one.name === name.trim());
  const save = () => name.trim() !== '' && onSave(name.trim());
  return (
    <form
      className={styles.saveAs}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField label={`Save this ${named.what} as`} value={name} onChange={setName} placeholder="Name" />
      <Button onPress={save}>{isTaken ? 'Replace' : 'Save'}</Button>
    </form>
  );
}
