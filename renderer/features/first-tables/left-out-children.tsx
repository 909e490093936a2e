import type { LeftOut } from '../../../shared/analysis/first-tables/results';
import { showCount } from '../../../shared/domain/wording';
import { useOpenChild } from '../../app/side-panels';
import { Button } from '../../components/button/button';
import styles from './first-tables.module.css';

/** Who is not counted, each with the reason. */
export function LeftOutChildren({ leftOut }: { leftOut: readonly Pick<LeftOut, 'child' | 'reason'>[] }) {
  const openChild = useOpenChild();
  if (leftOut.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{showCount(leftOut.length, 'child is', 'children are')} not counted</summary>
      <ul>
        {leftOut.map(({ child, reason }) => (
          <li key={`${child} ${reason}`}>
            <Button look="link" onPress={() => openChild(child)}>
              {child}
            </Button>{' '}
            {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
