import { Check, FilePen, FilePlus2 } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Menu } from '../../components/menu/menu';
import { useWork, type WorkStatus } from './work-context';
import styles from './work-menu.module.css';

const words: Readonly<Record<WorkStatus, string>> = {
  new: 'New work',
  'never-saved': 'Work not saved',
  saved: 'saved',
  changed: 'not saved',
};
const icons: Readonly<Record<WorkStatus, typeof Check>> = {
  new: FilePlus2,
  'never-saved': FilePen,
  saved: Check,
  changed: FilePen,
};

/** The name of the work, whether it is saved, and what can be done with it. */
export function WorkMenu() {
  const { open, status, leftOut, recent, chooseWork, openRecent, save, saveAs, begin } = useWork();
  const Icon = icons[status];
  const isMore = (name: string) => recent.filter((one) => one.name === name).length > 1;
  const part =
    leftOut.length > 0 && status === 'saved' ? 'saved without what points to single children' : words[status];
  return (
    <Menu
      label="Work"
      button={
        <AriaButton className={styles.button ?? ''}>
          <Icon aria-hidden size={14} />
          {open !== null && <strong className={styles.name}>{open.name.replace(/\.iipw$/i, '')}</strong>}
          <span className={status === 'changed' || status === 'never-saved' ? styles.unsaved : ''}>
            {part}
          </span>
        </AriaButton>
      }
      choices={[
        { id: 'open', label: 'Open work (Ctrl+O)', run: chooseWork },
        { id: 'save', label: 'Save work (Ctrl+S)', run: save },
        { id: 'save-as', label: 'Save work as (Ctrl+Shift+S)', run: saveAs },
        { id: 'new', label: 'New work', run: () => void begin() },
        ...recent.map((one) => ({
          id: `recent ${one.file}`,
          label: `Open ${one.name}${isMore(one.name) ? ` in ${one.folder}` : ''}`,
          run: () => openRecent(one),
        })),
      ]}
    />
  );
}
