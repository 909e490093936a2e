import type { FieldType, FieldValue } from '../../../shared/analysis/pivot/pivot-result';
import { blank, type PivotFilter } from '../../../shared/definitions/pivot-definition';
import { showCount } from '../../../shared/domain/wording';
import { OptionalDayField } from '../../components/field/day-field';
import { OptionalNumberField } from '../../components/field/optional-number-field';
import { Notice } from '../../components/notice/notice';
import { withConditions } from './change-filter';
import { boundWords } from './filter-words';
import styles from './filters.module.css';
import { reachOf } from './rows-left';

/** From and to, both included; either may be left open. */
export function RangeEditor(props: {
  type: FieldType;
  values: readonly FieldValue[];
  filter: PivotFilter;
  onChange: (filter: PivotFilter) => void;
  autoFocus: boolean;
}) {
  const { type, values, filter, onChange, autoFocus } = props;
  const { from, to } = filter;
  const set = (changed: Pick<PivotFilter, 'from' | 'to'>) => onChange(withConditions(filter, changed));
  const isOpen = from === undefined && to === undefined;
  const blanks = values.find(({ key }) => key === blank)?.rows ?? 0;
  return (
    <>
      <div className={styles.range}>
        {type === 'day' ? (
          <>
            <OptionalDayField
              label="From"
              autoFocus={autoFocus}
              value={from === undefined ? null : `${from}`}
              onChange={(day) => set({ from: day ?? undefined })}
            />
            <OptionalDayField
              label="To"
              value={to === undefined ? null : `${to}`}
              onChange={(day) => set({ to: day ?? undefined })}
            />
          </>
        ) : (
          <>
            <OptionalNumberField
              label="From"
              autoFocus={autoFocus}
              value={from === undefined ? null : Number(from)}
              onChange={(value) => set({ from: value ?? undefined })}
            />
            <OptionalNumberField
              label="To"
              value={to === undefined ? null : Number(to)}
              onChange={(value) => set({ to: value ?? undefined })}
            />
          </>
        )}
      </div>
      {isBackwards(filter, type) && (
        <Notice level="second-look">The range ends before it begins, so no row is in it.</Notice>
      )}
      <p className={styles.note}>
        {reachWords(type, values)}
        {blanks > 0 && ` ${blankWords(blanks, isOpen)}`}
      </p>
    </>
  );
}

const isBackwards = ({ from, to }: PivotFilter, type: FieldType): boolean =>
  from !== undefined &&
  to !== undefined &&
  (type === 'number' ? Number(from) > Number(to) : `${from}` > `${to}`);

const blankWords = (rows: number, isOpen: boolean): string =>
  isOpen
    ? `${showCount(rows, 'row has', 'rows have')} no value.`
    : `${showCount(rows, 'row without a value is', 'rows without a value are')} left out.`;

function reachWords(type: FieldType, values: readonly FieldValue[]): string {
  const reach = reachOf(type, values);
  return reach === null
    ? 'No row has a value.'
    : `Both ends are included. The values go from ${boundWords(reach.first)} to ${boundWords(reach.last)}.`;
}
