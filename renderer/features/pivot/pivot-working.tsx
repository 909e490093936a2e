import { Copy, SquareTerminal } from 'lucide-react';
import type { PivotResult } from '../../../shared/analysis/pivot/pivot-result';
import { Button } from '../../components/button/button';
import { tell } from '../../components/toast/toast';
import { useOpenInSql } from '../sql/open-in-sql';
import styles from './pivot.module.css';

/** How a pivot was worked out, in words and as one SQL statement. */
export function PivotWorking({ result }: { result: PivotResult }) {
  const openInSql = useOpenInSql();
  const copy = async () => {
    await navigator.clipboard.writeText(result.sql);
    tell('Copied');
  };
  return (
    <div className={styles.working}>
      <ul>
        {result.words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.sqlHead}>
        <h3>The same in SQL</h3>
        <Button look="quiet" onPress={() => void copy()}>
          <Copy aria-hidden size={14} />
          Copy
        </Button>
        <Button look="quiet" onPress={() => openInSql(result.sql)}>
          <SquareTerminal aria-hidden size={14} />
          Open in SQL
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.sql} tabIndex={0} aria-label="The SQL statement">
        <pre>{result.sql}</pre>
      </section>
    </div>
  );
}
