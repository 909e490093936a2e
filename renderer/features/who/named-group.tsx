import { Users, X } from 'lucide-react';
import { useId, useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Who } from '../../../shared/definitions/cohort-definition';
import { showCount } from '../../../shared/domain/wording';
import { Button } from '../../components/button/button';
import styles from '../../components/choices/choices.module.css';
import selectStyles from '../../components/select/select.module.css';
import filterStyles from '../pivot/filters.module.css';
import { pastedChildren } from './pasted-children';

/** Only children named one by one, such as a group that someone drew up: their ids are pasted in. */
export function NamedGroup({ who, onChange }: { who: Who; onChange: (who: Who) => void }) {
  const { children, ...rest } = who;
  return (
    <div className={styles.group}>
      <DialogTrigger>
        <AriaButton className={filterStyles.add ?? ''}>
          <Users aria-hidden size={14} />
          {children === undefined
            ? 'Only a named group'
            : `Only ${showCount(children.length, 'named child', 'named children')}`}
        </AriaButton>
        <Popover className={selectStyles.popover ?? ''} offset={4} placement="bottom start">
          <Dialog aria-label="Only a named group" className={styles.paste ?? ''}>
            {({ close }) => (
              <PasteChildren
                now={children ?? []}
                onUse={(ids) => {
                  onChange(ids.length === 0 ? rest : { ...rest, children: [...ids] });
                  close();
                }}
              />
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {children !== undefined && (
        <Button look="quiet" label="Take every child again" onPress={() => onChange(rest)}>
          <X aria-hidden size={14} />
        </Button>
      )}
    </div>
  );
}

function PasteChildren(props: { now: readonly string[]; onUse: (ids: readonly string[]) => void }) {
  const [text, setText] = useState(props.now.join('\n'));
  const id = useId();
  const ids = pastedChildren(text);
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        Ids of the children, one a line or with commas between
      </label>
      {/* biome-ignore lint/a11y/noAutofocus: the popover was opened to write here */}
      <textarea id={id} autoFocus value={text} onChange={(event) => setText(event.target.value)} />
      <p className={styles.note}>
        What names single children is never written to disk: it lasts as long as this window.
      </p>
      <div className={styles.buttons}>
        <Button look="main" onPress={() => props.onUse(ids)} isDisabled={ids.length === 0}>
          {ids.length === 0 ? 'Take these' : `Take ${showCount(ids.length, 'child', 'children')}`}
        </Button>
      </div>
    </>
  );
}
