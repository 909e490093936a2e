import { Check } from 'lucide-react';
import type { RuleFindings } from '../../../shared/analysis/quality/finding';
import { showCount } from '../../../shared/domain/wording';
import { tableWords } from '../../components/format/table-words';
import styles from './quality.module.css';

/** The checks that were made and found nothing, by the table they look at. */
export function NothingFound({ findings }: { findings: readonly RuleFindings[] }) {
  if (findings.length === 0) return null;
  const tables = [...new Set(findings.map(({ table }) => table))].sort();
  return (
    <details className={styles.nothing}>
      <summary>
        <Check aria-hidden size={16} /> {showCount(findings.length, 'check')} found nothing
      </summary>
      <div className={styles.groups}>
        {tables.map((table) => (
          <section key={table}>
            <h3>{tableWords(table)}</h3>
            <ul>
              {findings
                .filter((rule) => rule.table === table)
                .map((rule) => (
                  <li key={rule.rule} title={rule.message}>
                    {rule.title}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
