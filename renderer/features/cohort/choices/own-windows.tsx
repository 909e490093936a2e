import type { ChosenComparison } from '../../../../shared/definitions/saved-comparison';
import styles from '../../../components/choices/choices.module.css';
import { NumberField } from '../../../components/field/number-field';
import { Select } from '../../../components/select/select';

const usualDays = 182;
const inDays = 'days';

type Until = Extract<ChosenComparison['after'], { until: string }>['until'];
const untils: Readonly<Record<Until, string>> = {
  phase_two_date: 'Until phase two began',
  phase_three_date: 'Until phase three began',
  end_date: 'Until the programme ended',
  'as-at': 'Until the reporting date',
};

/** The two windows, each by itself. */
export function OwnWindows(props: {
  chosen: Pick<ChosenComparison, 'before' | 'after'>;
  onChange: (changed: Partial<ChosenComparison>) => void;
}) {
  const { before, after } = props.chosen;
  const { onChange } = props;
  return (
    <div className={styles.inside}>
      <div className={styles.sides}>
        <Select
          label="Before"
          value={'days' in before ? inDays : before.since}
          choices={[
            { value: inDays, label: 'So many days' },
            { value: 'looked-after', label: 'Since looked after' },
          ]}
          onChange={(way) =>
            onChange({ before: way === inDays ? { days: usualDays } : { since: 'looked-after' } })
          }
        />
        {'days' in before && (
          <NumberField
            label="Days before"
            value={before.days}
            min={1}
            max={7305}
            onChange={(days) => onChange({ before: { days } })}
          />
        )}
      </div>
      <div className={styles.sides}>
        <Select
          label="After"
          value={'days' in after ? inDays : after.until}
          choices={[
            { value: inDays, label: 'So many days' },
            ...Object.entries(untils).map(([value, label]) => ({ value, label })),
          ]}
          onChange={(way) =>
            onChange({ after: way === inDays ? { days: usualDays } : { until: way as Until } })
          }
        />
        {'days' in after && (
          <NumberField
            label="Days after"
            value={after.days}
            min={1}
            max={7305}
            onChange={(days) => onChange({ after: { days } })}
          />
        )}
      </div>
    </div>
  );
}
