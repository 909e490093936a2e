import { ChevronDown, ChevronRight } from 'lucide-react';
import styles from './pivot-grid.module.css';

/** Beside what can be closed: whether it is. */
export function ClosingMark({ isClosed }: { isClosed: boolean }) {
  const Mark = isClosed ? ChevronRight : ChevronDown;
  return <Mark aria-hidden size={14} className={styles.mark} />;
}
