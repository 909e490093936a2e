import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { showCount } from '../../../shared/domain/wording';
import styles from './toggle-group.module.css';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Shown beside the label, such as how many there are. */
  readonly count?: number;
}

/** One of a few choices, all in sight. Acts at once. */
export function ToggleGroup<V extends string>(props: {
  label: string;
  choices: readonly Choice<V>[];
  value: V;
  onChange: (value: V) => void;
  hideLabel?: boolean;
  /** One below another, for a narrow column. */
  stacked?: boolean;
}) {
  const { label, choices, value, onChange, hideLabel = true, stacked = false } = props;
  return (
    <div className={styles.field}>
      {!hideLabel && <span className={styles.label}>{label}</span>}
      <ToggleButtonGroup
        aria-label={label}
        orientation={stacked ? 'vertical' : 'horizontal'}
        className={`${styles.group} ${stacked ? styles.stacked : ''}`}
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const [chosen] = keys;
          if (chosen !== undefined) onChange(chosen as V);
        }}
      >
        {choices.map((choice) => (
          <ToggleButton key={choice.value} id={choice.value} className={styles.choice ?? ''}>
            {choice.label}
            {choice.count !== undefined && <span className={styles.count}>{showCount(choice.count)}</span>}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
