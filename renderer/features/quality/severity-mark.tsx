import type { Severity } from '../../../shared/analysis/quality/finding';
import { severityNames } from './finding-words';
import styles from './quality.module.css';

/** The severity as a mark of its own shape, so that colour is not all that tells it. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { Icon, one } = severityNames[severity];
  return <Icon className={styles[severity]} role="img" aria-label={one} size={16} />;
}
