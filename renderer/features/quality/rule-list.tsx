import type { RuleFindings } from '../../../shared/analysis/quality/finding';
import { tableWords } from '../../../shared/database/table-words';
import { showCount } from '../../../shared/domain/wording';
import styles from './quality.module.css';
import { SeverityMark } from './severity-mark';
import { useOpenRule } from './use-open-rule';

/** The rules that found something, each with a bar as long as its findings. */
export function RuleList({ findings }: { findings: readonly RuleFindings[] }) {
  const openRule = useOpenRule();
  const most = Math.max(...findings.map(({ count }) => count));
  return (
    <div className={styles.frame}>
      <table className={styles.rules}>
        <thead>
          <tr>
            <th scope="col">What was found</th>
            <th scope="col">In</th>
            <th scope="col" colSpan={2}>
              Findings
            </th>
          </tr>
        </thead>
        <tbody>
          {findings.map((rule) => (
            <tr key={rule.rule} onClick={() => openRule(rule)}>
              <th scope="row">
                <span className={styles.rule}>
                  <SeverityMark severity={rule.severity} />
                  <button
                    type="button"
                    onClick={(event) => {
                      event.stopPropagation();
                      openRule(rule);
                    }}
                  >
                    {rule.title}
                  </button>
                </span>
              </th>
              <td className={styles.table}>{tableWords(rule.table)}</td>
              <td className={styles.bars} aria-hidden>
                <span
                  className={`${styles.bar} ${styles[rule.severity]}`}
                  style={{ width: `max(2px, ${(100 * rule.count) / most}%)` }}
                />
              </td>
              <td className={styles.count}>{showCount(rule.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
