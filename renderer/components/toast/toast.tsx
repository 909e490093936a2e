import { X } from 'lucide-react';
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import styles from './toast.module.css';

interface Told {
  readonly text: string;
  readonly undo?: () => void;
}

const queue = new ToastQueue<Told>({ maxVisibleToasts: 1 });

/** Says in passing that something was done. With `undo` it stays for 12 seconds and can be taken back. */
export function tell(text: string, undo?: () => void): void {
  queue.add(undo === undefined ? { text } : { text, undo }, { timeout: undo === undefined ? 6000 : 12_000 });
}

/** Where what was done is told. */
export function NoticeBoard() {
  return (
    <ToastRegion queue={queue} className={styles.region ?? ''} aria-label="What was done">
      {({ toast }) => (
        <Toast toast={toast} className={styles.toast ?? ''}>
          <ToastContent className={styles.content ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo && (
            <Button
              className={styles.undo ?? ''}
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              Undo
            </Button>
          )}
          <Button slot="close" className={styles.close ?? ''} aria-label="Dismiss">
            <X aria-hidden size={14} />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
