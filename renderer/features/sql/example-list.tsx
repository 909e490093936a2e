import { useLoadResult } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { examples } from './examples';
import styles from './sql.module.css';

/** Statements to begin with, about tables that have rows. */
export function ExampleList({ onChoose }: { onChoose: (sql: string) => void }) {
  const { tables } = useLoadResult();
  const shown = examples.filter(({ table }) => (tables[table] ?? 0) > 0);
  if (shown.length === 0) return null;
  return (
    <section className={styles.examples} aria-labelledby="sql-examples">
      <h2 id="sql-examples">To begin with</h2>
      <ul>
        {shown.map(({ title, sql }) => (
          <li key={title}>
            <Button look="link" onPress={() => onChoose(sql)}>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
