import type { Warning } from '../../../../shared/analysis/first-tables/results';
import { Notice } from '../../../components/notice/notice';
import { ChildLinks } from '../../first-tables/use-open-number';
import styles from './result.module.css';

/** What needs a second look before the figures are used. */
export function WarningsPart({ warnings }: { warnings: readonly Warning[] }) {
  return warnings.map(({ id, text, children }) => (
    <Notice key={`${id} ${text}`} level="second-look">
      <p>{text}</p>
      {children !== undefined && children.length > 0 && (
        <details className={styles.more}>
          <summary>{children.length === 1 ? 'Which child' : 'Which children'}</summary>
          <ChildLinks childIds={children} />
        </details>
      )}
    </Notice>
  ));
}
