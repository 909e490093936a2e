import { Button } from '../../components/button/button';
import type { PastStatement } from './query-state';
import styles from './sql.module.css';

/** The statements run so far, the latest first, each with what came of it. */
export function PastStatements(props: { past: readonly PastStatement[]; onChoose: (sql: string) => void }) {
  return (
    <div className={styles.past}>
      <p>They are kept until this window closes, and nowhere on the disk.</p>
      <ol>
        {props.past.toReversed().map(({ sql, said }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a statement may come again, its place does not
          <li key={place}>
            <pre>{sql}</pre>
            <div className={styles.said}>
              <span>{said}</span>
              <Button onPress={() => props.onChoose(sql)}>Put into the editor</Button>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
