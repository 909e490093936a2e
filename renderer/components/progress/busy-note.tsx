import { LoaderCircle } from 'lucide-react';
import styles from './progress-strip.module.css';

/** What is being done, shown only once it has taken longer than a moment. */
export function BusyNote({ text }: { text: string }) {
  return (
    <div className={styles.busy} role="status">
      <LoaderCircle aria-hidden size={16} />
      {text} …
    </div>
  );
}
