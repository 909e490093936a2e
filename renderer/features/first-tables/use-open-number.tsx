import { useCallback } from 'react';
import { showCount } from '../../../shared/domain/wording';
import type { OpenCount } from '../../../shared/report/report-model';
import { useOpenChild, useSidePanel } from '../../app/side-panels';
import { Button } from '../../components/button/button';
import { RowsBehindPanel } from '../../components/rows-behind/rows-behind-panel';
import styles from './first-tables.module.css';

/** Opens a number: the children it counts, and the rows behind it. */
export function useOpenNumber(): (number: OpenCount, about: string) => void {
  const { open } = useSidePanel();
  return useCallback(
    (number, about) =>
      open({
        title: about,
        wide: true,
        content: (
          <>
            {number.children && <ChildLinks childIds={number.children} />}
            <RowsBehindPanel behind={number.behind} title={about} />
          </>
        ),
      }),
    [open],
  );
}

export function ChildLinks({ childIds }: { childIds: readonly string[] }) {
  const openChild = useOpenChild();
  return (
    <div className={styles.children}>
      <p>{showCount(childIds.length, 'child', 'children')}</p>
      <ul>
        {childIds.map((child) => (
          <li key={child}>
            <Button look="link" onPress={() => openChild(child)}>
              {child}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
