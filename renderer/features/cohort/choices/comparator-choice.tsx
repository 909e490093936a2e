import { useRef } from 'react';
import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import type { ChosenComparison } from '../../../../shared/definitions/saved-comparison';
import { Checkbox } from '../../../components/checkbox/checkbox';
import styles from '../../../components/choices/choices.module.css';
import { NumberField } from '../../../components/field/number-field';
import { TextField } from '../../../components/field/text-field';
import { IndexChoice } from '../../who/index-choice';
import { indexFor } from '../../who/index-dates';
import { WhoChoice } from '../../who/who-choice';
import { firstComparator } from './first-comparator';

/** Another group that is looked at by the same rule: who, by which date, and how long after it the windows meet. */
export function ComparatorChoice(props: {
  chosen: ChosenComparison;
  tables: readonly PivotTable[];
  onChange: (changed: Partial<ChosenComparison>) => void;
}) {
  const { chosen, tables, onChange } = props;
  const { comparator } = chosen;
  const own = useRef<HTMLDivElement>(null);
  type Comparator = NonNullable<typeof comparator>;
  const change = (changed: Partial<Comparator>) =>
    comparator !== undefined && onChange({ comparator: { ...comparator, ...changed } });
  return (
    <>
      <Checkbox
        isOn={comparator !== undefined}
        onChange={(isOn) => {
          onChange({ comparator: isOn ? firstComparator(chosen) : undefined });
          if (isOn) requestAnimationFrame(() => own.current?.scrollIntoView({ block: 'nearest' }));
        }}
      >
        Compare with another group
      </Checkbox>
      {comparator !== undefined && (
        <div ref={own} className={styles.inside}>
          <TextField
            label="Called"
            value={comparator.name}
            refuse={(text) => (text.trim() === '' ? 'A name is needed.' : null)}
            onChange={(name) => change({ name: name.trim() })}
          />
          <WhoChoice
            who={comparator.include}
            tables={tables}
            onChange={(include) =>
              change({
                include,
                index: indexFor(comparator.index, comparator.include.table, include.table),
              })
            }
          />
          <IndexChoice
            label="Before and after their"
            table={comparator.include.table}
            index={comparator.index}
            onChange={(index) => change({ index })}
          />
          <Checkbox
            isOn={comparator.delay === 'same'}
            onChange={(isOn) => change({ delay: isOn ? 'same' : 0 })}
          >
            As long after that date as the programme's children began
          </Checkbox>
          {comparator.delay !== 'same' && (
            <NumberField
              label="Days from that date until the windows meet"
              value={comparator.delay}
              min={-3660}
              max={3660}
              onChange={(delay) => change({ delay })}
            />
          )}
        </div>
      )}
    </>
  );
}
