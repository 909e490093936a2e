import { Bookmark } from 'lucide-react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import buttonStyles from '../../../components/button/button.module.css';
import { Notice } from '../../../components/notice/notice';
import selectStyles from '../../../components/select/select.module.css';
import type { PivotWork } from '../use-pivot-work';
import { NamedPivotRow } from './named-pivot-row';
import { SaveAs } from './save-as';
import styles from './saved.module.css';
import type { NamedPivots } from './use-named-pivots';

/** The pivots saved under names, and saving the one that is shown. */
export function SavedPivots(props: {
  named: NamedPivots;
  work: PivotWork;
  table: PivotTable | undefined;
  onOpen: (work: PivotWork) => void;
}) {
  const { named, work, table, onOpen } = props;
  return (
    <DialogTrigger>
      <AriaButton className={`${buttonStyles.button} ${buttonStyles.plain}`}>
        <Bookmark aria-hidden size={16} />
        Saved pivots
      </AriaButton>
      <Popover className={`${selectStyles.popover} ${styles.popover}`} offset={4} placement="bottom end">
        <Dialog className={styles.saved ?? ''} aria-label="Saved pivots">
          {({ close }) => (
            <>
              <SaveAs named={named} onSave={(name) => void named.save(name, work, table)} />
              {named.unreadable.length > 0 && (
                <Notice level="second-look">
                  Saved in a form that cannot be read here, so left out: {named.unreadable.join(', ')}.
                </Notice>
              )}
              {named.pivots.length === 0 ? (
                <p className={styles.none}>None yet. A saved pivot comes back with other extracts too.</p>
              ) : (
                <ul className={styles.list} aria-label="Saved pivots">
                  {named.pivots.map((pivot) => (
                    <NamedPivotRow
                      key={pivot.name}
                      pivot={pivot}
                      named={named}
                      onOpen={() => {
                        onOpen({ definition: pivot.definition, look: pivot.look });
                        named.setCurrent(pivot.name);
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
