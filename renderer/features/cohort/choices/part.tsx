import type { ReactNode } from 'react';
import styles from './choices.module.css';

/** Choices that belong together, under what they decide. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.part}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
