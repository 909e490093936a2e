import type { ReactNode } from 'react';
import styles from './page.module.css';

/** A view's title, one line that says what it answers, and its buttons; `above` leads back to where it came from. */
export function Page(props: {
  title: string;
  lead?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          {props.above}
          <h1>{props.title}</h1>
          {props.lead && <p className={styles.lead}>{props.lead}</p>}
        </div>
        {props.actions && <div className={styles.actions}>{props.actions}</div>}
      </header>
      {props.children}
    </div>
  );
}

/** The anatomy of every analysis: what was chosen on the left, the result, beneath it how it was worked out. */
export function AnalysisLayout(props: {
  definition: ReactNode;
  children: ReactNode;
  working?: ReactNode;
  /** Room for much to choose from. */
  wide?: boolean;
}) {
  return (
    <div className={`${styles.analysis} ${props.wide ? styles.wide : ''}`}>
      <section className={styles.definition} aria-label="What was chosen">
        {props.definition}
      </section>
      <div className={styles.result}>
        {props.children}
        {props.working && (
          <details className={styles.working}>
            <summary>How this was worked out</summary>
            <div>{props.working}</div>
          </details>
        )}
      </div>
    </div>
  );
}
