import { useState } from 'react';
import { fieldName } from '../../../shared/analysis/pivot/field-name';
import type { FieldType, PivotField, PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { blank, type PivotFilter } from '../../../shared/definitions/pivot-definition';
import { showCount } from '../../../shared/domain/wording';
import { Notice } from '../../components/notice/notice';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';
import { AgeDay } from './age-day';
import { groupingOf, withConditions } from './change-filter';
import styles from './filters.module.css';
import { PeriodChoice } from './period-choice';
import { RangeEditor } from './range-editor';
import { rowsLeft, rowsOf } from './rows-left';
import { useFieldValues } from './use-field-values';
import { useRoomToGrow } from './use-room-to-grow';
import { ValuesEditor } from './values-editor';

type Way = 'range' | 'values' | 'blanks';

interface EditedFilter {
  readonly table: PivotTable;
  readonly filter: PivotFilter;
  readonly onChange: (filter: PivotFilter) => void;
}

/** Everything that a filter can ask of its field. Choices act at once. */
export function FilterEditor({ table, filter, onChange }: EditedFilter) {
  const field = table.fields.find(({ name }) => name === filter.field);
  if (field === undefined)
    return (
      <Notice level="second-look">
        {table.label} has no field “{filter.field}”, so this filter cannot be used. Remove it, or choose a
        table that has the field.
      </Notice>
    );
  return <KnownField table={table} field={field} filter={filter} onChange={onChange} />;
}

function KnownField({ table, field, filter, onChange }: EditedFilter & { field: PivotField }) {
  const [turnedTo, setTurnedTo] = useState<Way>('range');
  const way = wayOf(filter, field.type, turnedTo);
  // The focus goes in once, when the editor opens; a choice made in it keeps it where it is.
  const [isFresh, setIsFresh] = useState(true);
  const contents = useRoomToGrow();
  const answer = useFieldValues(table, groupingOf(filter));
  // While other periods are asked for, the values there are belong to the former ones.
  const values = answer.running ? undefined : answer.value;
  const editor = { values: values ?? [], filter, onChange, autoFocus: isFresh };
  const regroup = (changed: PivotFilter) => {
    setIsFresh(false);
    onChange(changed);
  };
  return (
    <div ref={contents} className={styles.editing}>
      <h3>{fieldName(field, table)}</h3>
      {field.type !== 'text' && (
        <ToggleGroup
          label="How the rows are chosen"
          value={way}
          choices={[
            { value: 'range', label: 'From and to' },
            { value: 'values', label: field.type === 'day' ? 'Periods' : 'Values' },
            { value: 'blanks', label: 'Blanks' },
          ]}
          onChange={(chosen) => {
            setTurnedTo(chosen);
            regroup(begin(filter, field.type, chosen));
          }}
        />
      )}
      {field.takesDay && (
        <AgeDay table={table} at={filter.at} onChange={(at) => regroup(takenAt(filter, at))} />
      )}
      {way === 'values' && field.type === 'day' && (
        <PeriodChoice
          value={filter}
          onChange={(period) => regroup({ field: field.name, ...period, notIn: [] })}
        />
      )}
      {answer.error !== null && <Notice level="error">{answer.error}</Notice>}
      {values === undefined && answer.error === null && way === 'values' && (
        <div className={styles.awaited} />
      )}
      {values !== undefined && (
        <>
          {way === 'values' && <ValuesEditor label={field.label} {...editor} />}
          {way === 'range' && <RangeEditor type={field.type} {...editor} />}
          {way === 'blanks' && (
            <ToggleGroup
              label="Rows without a value"
              stacked
              value={filter.blank ?? 'left-out'}
              choices={[
                { value: 'left-out', label: 'Only rows with a value' },
                { value: 'only', label: 'Only rows without a value', count: blanksIn(editor.values) },
              ]}
              onChange={(asked) => onChange(withConditions(filter, { blank: asked }))}
            />
          )}
          <p className={styles.left} role="status">
            {showCount(rowsLeft(filter, field.type, values))} of {showCount(rowsOf(values), 'row')} pass this
            filter
          </p>
        </>
      )}
    </div>
  );
}

/** How the filter chooses; one that still leaves every row in goes by what the person turned to. */
function wayOf(filter: PivotFilter, type: FieldType, turnedTo: Way): Way {
  if (type === 'text' || filter.by !== undefined || filter.bands !== undefined) return 'values';
  if (filter.from !== undefined || filter.to !== undefined) return 'range';
  if (filter.blank !== undefined) return 'blanks';
  const choosesValues = filter.in !== undefined || (filter.notIn?.length ?? 0) > 0;
  return choosesValues || turnedTo === 'values' ? 'values' : 'range';
}

/** The filter as it begins when it is put another way. */
function begin({ field, at }: PivotFilter, type: FieldType, way: Way): PivotFilter {
  const same = { field, ...(at === undefined ? {} : { at }) };
  if (way === 'blanks') return { ...same, blank: 'left-out' };
  return way === 'values' && type === 'day'
    ? { ...same, by: 'financial-year', notIn: [] }
    : { ...same, notIn: [] };
}

function takenAt(filter: PivotFilter, at: string | undefined): PivotFilter {
  const { at: _before, ...same } = filter;
  return at === undefined ? same : { ...same, at };
}

const blanksIn = (values: readonly { readonly key: string; readonly rows: number }[]): number =>
  values.find(({ key }) => key === blank)?.rows ?? 0;
