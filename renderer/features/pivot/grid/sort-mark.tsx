import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import styles from './pivot-grid.module.css';
import type { SortedHow } from './sorting';

/** Beside the head that an axis is sorted by: the way its figures grow smaller or larger. */
export function SortMark({ how, across = false }: { how: SortedHow; across?: boolean }) {
  if (how === null) return null;
  const [Falling, Rising] = across ? [ArrowRight, ArrowLeft] : [ArrowDown, ArrowUp];
  const Mark = how === 'descending' ? Falling : Rising;
  return <Mark aria-hidden size={13} className={styles.sorted} />;
}
