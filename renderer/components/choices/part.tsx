import type { ReactNode } from 'react';
import styles from './choices.module.css';

/** Choices that belong together, under what they decide; `id` where others lead to them. */
export function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <fieldset className={styles.part} id={id}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
