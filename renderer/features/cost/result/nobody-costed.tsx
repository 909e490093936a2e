import type { LeftOutChild } from '../../../../shared/analysis/cohort/results';
import { Notice } from '../../../components/notice/notice';
import { LeftOutChildren } from '../../first-tables/left-out-children';
import styles from './result.module.css';

/** Why there is nobody to cost, and what to choose instead. */
export function NobodyCosted({ excluded }: { excluded: readonly LeftOutChild[] }) {
  return (
    <div className={styles.column}>
      <Notice level="information">
        {excluded.length === 0
          ? 'No child fits what was chosen under Children. Tick another decision, take a filter out, or check the ids of a named group.'
          : 'None of these children was in care on the date that costs are counted from, on or before the reporting date. Choose another date or a later reporting date; the reasons are listed here, child by child.'}
      </Notice>
      <LeftOutChildren leftOut={excluded} />
    </div>
  );
}
