import { FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { DropZone } from 'react-aria-components';
import { droppedFiles } from '../components/files/dropped-files';
import { useTakeFiles } from '../features/work/use-take-files';
import { dragWithin } from './drag-within';
import styles from './drop-anywhere.module.css';

/** Takes files and folders that are dropped anywhere on the window: work is opened, extracts are loaded and shown. */
export function DropAnywhere({ children }: { children: ReactNode }) {
  const take = useTakeFiles();
  return (
    <DropZone
      className={styles.zone ?? ''}
      aria-label="Paste files here to load them"
      getDropOperation={(types) => (types.has(dragWithin) ? 'cancel' : 'copy')}
      onDrop={({ items }) => void droppedFiles(items).then(take)}
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
