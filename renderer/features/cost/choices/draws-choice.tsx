import styles from '../../../components/choices/choices.module.css';
import { NumberField } from '../../../components/field/number-field';
import { ToggleGroup } from '../../../components/toggle-group/toggle-group';
import type { CostWork } from '../cost-work';

/** How the ranges are drawn from. The same seed gives the same draws on any machine. */
export function DrawsChoice({ work: { chosen, change } }: { work: CostWork }) {
  const { distribution, draws, seed } = chosen;
  return (
    <details className={styles.more}>
      <summary>How the ranges are drawn from</summary>
      <div className={styles.inside}>
        <ToggleGroup
          label="Shape of a range"
          choices={[
            { value: 'pert', label: 'PERT' },
            { value: 'triangular', label: 'Triangular' },
          ]}
          value={distribution}
          onChange={(shape) => change({ distribution: shape })}
        />
        <NumberField
          label="Draws"
          value={draws}
          min={1}
          max={200_000}
          onChange={(value) => change({ draws: value })}
        />
        <NumberField
          label="Seed: the same one gives the same draws"
          value={seed}
          min={0}
          max={4_294_967_295}
          onChange={(value) => change({ seed: value })}
        />
      </div>
    </details>
  );
}
