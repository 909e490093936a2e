import { useMemo } from 'react';
import type { Lane } from '../../../shared/analysis/timeline/lane';
import { legendOf } from './legend';
import styles from './legend-list.module.css';

/** What the colours and signs of the picture mean. */
export function LegendList({ lanes }: { lanes: readonly Lane[] }) {
  const lines = useMemo(() => legendOf(lanes), [lanes]);
  return (
    <ul className={styles.legend} aria-label="What the colours and signs mean">
      {lines.map(({ name, width, swatch }) => (
        <li key={name}>
          <svg aria-hidden="true" width={width} height={14}>
            {swatch}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
