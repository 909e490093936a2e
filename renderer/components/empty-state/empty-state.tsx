import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Stands where there is nothing to show: what the view answers, what it needs, and one button that gets there. */
export function EmptyState(props: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}) {
  return (
    <section className={styles.empty}>
      {props.icon && <div className={styles.icon}>{props.icon}</div>}
      <h2>{props.title}</h2>
      <div className={styles.text}>{props.children}</div>
      {props.action && <div className={styles.action}>{props.action}</div>}
    </section>
  );
}
