import { FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { DropZone } from 'react-aria-components';
import { droppedFiles } from '../components/files/dropped-files';
import { dragWithin } from './drag-within';
import styles from './drop-anywhere.module.css';
import { useNavigation } from './navigation';
import { useWorkbenchState } from './workbench-context';

/** Takes files and folders that are dropped anywhere on the window, and shows them under Extracts. */
export function DropAnywhere({ children }: { children: ReactNode }) {
  const { load } = useWorkbenchState();
  const { go } = useNavigation();
  return (
    <DropZone
      className={styles.zone ?? ''}
      aria-label="Paste files here to load them"
      getDropOperation={(types) => (types.has(dragWithin) ? 'cancel' : 'copy')}
      onDrop={({ items }) => {
        go('extracts');
        void droppedFiles(items).then((files) => files.length > 0 && load(files));
      }}
    >
      {({ isDropTarget }) => (
        <>
          {children}
          {isDropTarget && (
            <div className={styles.veil} aria-hidden>
              <div className={styles.invitation}>
                <FileDown size={28} strokeWidth={1.5} />
                <strong>Drop to load</strong>
                <span>Files stay in this window's memory.</span>
              </div>
            </div>
          )}
        </>
      )}
    </DropZone>
  );
}
