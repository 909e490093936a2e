import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RuleFindings } from '../../../shared/analysis/quality/finding';
import { tableWords } from '../../../shared/database/table-words';
import { showCount } from '../../../shared/domain/wording';
import styles from './quality.module.css';

/** The checks that were made and found nothing. */
export function NothingFound({ rules }: { rules: readonly RuleFindings[] }) {
  return (
    <Checks rules={rules} icon={<Check aria-hidden size={16} />}>
      {showCount(rules.length, 'check')} found nothing
    </Checks>
  );
}

/** The checks of tables that no loaded file fills. */
export function NothingToCheck({ rules }: { rules: readonly RuleFindings[] }) {
  return (
    <Checks rules={rules} icon={<Minus aria-hidden size={16} />}>
      {showCount(rules.length, 'check')} had nothing to look at, because no such extract is loaded
    </Checks>
  );
}

function Checks(props: { rules: readonly RuleFindings[]; icon: ReactNode; children: ReactNode }) {
  const { rules, icon, children } = props;
  if (rules.length === 0) return null;
  const tables = [...new Set(rules.map(({ table }) => table))].sort();
  return (
    <details className={styles.nothing}>
      <summary>
        {icon} {children}
      </summary>
      <div className={styles.groups}>
        {tables.map((table) => (
          <section key={table}>
            <h3>{tableWords(table)}</h3>
            <ul>
              {rules
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
