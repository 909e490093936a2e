import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import { Button } from '../button/button';
import styles from './progress-strip.module.css';

/** Long work under way: what it is, how far it is where that is known, and the way to stop it. */
export function ProgressStrip(props: {
  /** What the work is, for a screen reader. */
  label: string;
  /** From 0 to 100; null where no amount is known. */
  percent: number | null;
  children: ReactNode;
  onStop: () => void;
}) {
  const { label, percent, children, onStop } = props;
  return (
    <ProgressBar
      className={styles.strip ?? ''}
      value={percent ?? 0}
      isIndeterminate={percent === null}
      aria-label={label}
    >
      <div className={styles.text}>{children}</div>
      <div className={styles.track}>
        {percent === null ? (
          <div className={styles.going} />
        ) : (
          <div className={styles.done} style={{ width: `${percent}%` }} />
        )}
      </div>
      <Button onPress={onStop}>Stop</Button>
    </ProgressBar>
  );
}
