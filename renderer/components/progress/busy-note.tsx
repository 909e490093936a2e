import { LoaderCircle } from 'lucide-react';
import { Button } from '../button/button';
import styles from './progress-strip.module.css';

/** What is being done, shown only once it has taken longer than a moment, and the way to stop it. */
export function BusyNote({ text, onStop }: { text: string; onStop?: () => void }) {
  return (
    <div className={styles.busy}>
      <LoaderCircle aria-hidden size={16} />
      <span role="status">{text} …</span>
      {onStop && <Button onPress={onStop}>Stop</Button>}
    </div>
  );
}
