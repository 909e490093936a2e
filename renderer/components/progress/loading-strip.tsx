import { LoaderCircle } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { useWorkbenchState } from '../../app/workbench-context';
import { Button } from '../button/button';
import { showBytes } from '../format/format';
import styles from './loading-strip.module.css';

const doing = {
  reading: 'Reading',
  writing: 'Putting the rows into tables',
  joining: "Joining each child's history",
};

/** The load under way, by bytes, and the way to stop it. */
export function LoadingStrip() {
  const { progress, busy, stopLoading } = useWorkbenchState();
  if (progress === null) return busy === null ? null : <BusyNote text={busy} />;
  const { bytesDone, bytesTotal } = progress;
  const isReading = progress.doing === 'reading';
  const percent = bytesTotal === 0 ? 0 : Math.min(100, (100 * bytesDone) / bytesTotal);
  return (
    <ProgressBar
      className={styles.strip ?? ''}
      value={percent}
      isIndeterminate={!isReading}
      aria-label="Loading the extracts"
    >
      <div className={styles.text}>
        <strong>{doing[progress.doing]}</strong>
        {isReading && <span className={styles.file}>{progress.file}</span>}
        <span className={styles.bytes}>
          {showBytes(bytesDone)} of {showBytes(bytesTotal)}
        </span>
      </div>
      <div className={styles.track}>
        {isReading ? (
          <div className={styles.done} style={{ width: `${percent}%` }} />
        ) : (
          <div className={styles.going} />
        )}
      </div>
      <Button onPress={stopLoading}>Stop</Button>
    </ProgressBar>
  );
}

/** Shown only once the work has taken longer than a moment. */
function BusyNote({ text }: { text: string }) {
  return (
    <div className={styles.busy} role="status">
      <LoaderCircle aria-hidden size={16} />
      {text} …
    </div>
  );
}
