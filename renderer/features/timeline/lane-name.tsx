import type { Lane } from '../../../shared/analysis/timeline/lane';
import { showCount } from '../../../shared/domain/wording';
import type { LaneLayout } from './lane-geometry';
import styles from './lanes.module.css';

/** Who a lane is about: the child's id, age and placement moves. */
export function LaneName({ lane, layout }: { lane: Lane; layout: LaneLayout }) {
  const moves = showCount(lane.moves, 'move');
  const age = lane.age === null ? 'age not known' : `${lane.age}`;
  return (
    <span className={layout.scoreHeight > 10 ? styles.name : styles.nameInLine}>
      <span className={styles.id} title={lane.childId}>
        {lane.childId}
      </span>
      <span className={styles.facts}>
        {layout.scoreHeight > 10 ? `${personOf(lane)}${age} · ${moves}` : moves}
      </span>
    </span>
  );
}

const personOf = ({ sex }: Lane): string => (sex === 'F' ? 'girl ' : sex === 'M' ? 'boy ' : '');
