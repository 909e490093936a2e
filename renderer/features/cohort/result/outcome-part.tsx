import { type ReactNode, useId } from 'react';
import styles from './result.module.css';

/** One part of the result beneath a heading. */
export function OutcomePart({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
