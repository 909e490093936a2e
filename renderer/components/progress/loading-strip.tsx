import { useWorkbenchState } from '../../app/workbench-context';
import { showBytes } from '../format/format';
import { BusyNote } from './busy-note';
import { ProgressStrip } from './progress-strip';
import styles from './progress-strip.module.css';

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
    <ProgressStrip label="Loading the extracts" percent={isReading ? percent : null} onStop={stopLoading}>
      <strong>{doing[progress.doing]}</strong>
      {isReading && <span className={styles.file}>{progress.file}</span>}
      <span className={styles.bytes}>
        {showBytes(bytesDone)} of {showBytes(bytesTotal)}
      </span>
    </ProgressStrip>
  );
}
