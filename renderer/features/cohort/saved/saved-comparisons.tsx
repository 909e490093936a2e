import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { ChosenComparison } from '../../../../shared/definitions/saved-comparison';
import { Button } from '../../../components/button/button';
import buttonStyles from '../../../components/button/button.module.css';
import { TextField } from '../../../components/field/text-field';
import { Notice } from '../../../components/notice/notice';
import selectStyles from '../../../components/select/select.module.css';
import styles from '../../pivot/saved/saved.module.css';
import { NamedComparisonRow } from './named-comparison-row';
import type { NamedComparisons } from './use-named-comparisons';

/** The comparisons saved under names, and saving the one that is shown. */
export function SavedComparisons(props: {
  named: NamedComparisons;
  chosen: ChosenComparison;
  onOpen: (chosen: ChosenComparison) => void;
}) {
  const { named, chosen, onOpen } = props;
  return (
    <DialogTrigger>
      <AriaButton className={`${buttonStyles.button} ${buttonStyles.plain}`}>
        <Bookmark aria-hidden size={16} />
        Saved comparisons
      </AriaButton>
      <Popover className={`${selectStyles.popover} ${styles.popover}`} offset={4} placement="bottom end">
        <Dialog className={styles.saved ?? ''} aria-label="Saved comparisons">
          {({ close }) => (
            <>
              <SaveAs named={named} onSave={(name) => void named.save(name, chosen)} />
              {named.unreadable.length > 0 && (
                <Notice level="second-look">
                  Saved in a form that cannot be read here, so left out: {named.unreadable.join(', ')}.
                </Notice>
              )}
              {named.comparisons.length === 0 ? (
                <p className={styles.none}>
                  None yet. A saved comparison comes back with other extracts too.
                </p>
              ) : (
                <ul className={styles.list} aria-label="Saved comparisons">
                  {named.comparisons.map((comparison) => (
                    <NamedComparisonRow
                      key={comparison.name}
                      comparison={comparison}
                      named={named}
                      onOpen={() => {
                        onOpen(comparison.definition);
                        named.setCurrent(comparison.name);
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

function SaveAs({ named, onSave }: { named: NamedComparisons; onSave: (name: string) => void }) {
  const [name, setName] = useState(named.current ?? '');
  const isTaken = named.comparisons.some((comparison) => comparison.name === name.trim());
  const save = () => name.trim() !== '' && onSave(name.trim());
  return (
    <form
      className={styles.saveAs}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField label="Save this comparison as" value={name} onChange={setName} placeholder="Name" />
      <Button onPress={save}>{isTaken ? 'Replace' : 'Save'}</Button>
    </form>
  );
}
