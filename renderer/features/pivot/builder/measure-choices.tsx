import { fieldName } from '../../../../shared/analysis/pivot/field-name';
import { measureLabel } from '../../../../shared/analysis/pivot/measure-words';
import { fieldSources, type PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import { rowWords } from '../../../../shared/database/table-words';
import {
  type Aggregate,
  type PivotMeasure,
  type Share,
  shares,
} from '../../../../shared/definitions/pivot-definition';
import { TextField } from '../../../components/field/text-field';
import { Notice } from '../../../components/notice/notice';
import { Select } from '../../../components/select/select';
import { AgeDay } from '../age-day';
import {
  aggregatesOf,
  aggregateWords,
  canBeShare,
  countOfRowsAbout,
  measureOf,
  shareWords,
  withAggregate,
} from './aggregate-words';
import styles from './builder.module.css';
import { fieldNamed } from './places';
import { sourceWords } from './source-words';

const rowsThemselves = '(rows)';

/** What is worked out, of which field, and how it is shown. */
export function MeasureChoices(props: {
  table: PivotTable;
  /** What the pivot shows where the measure says nothing. */
  show: Share;
  measure: PivotMeasure;
  onChange: (measure: PivotMeasure) => void;
}) {
  const { table, show, measure, onChange } = props;
  const field = fieldNamed(table, measure.field);
  const ofRows = measure.field === undefined;
  if (field === undefined && !ofRows)
    return (
      <Notice level="second-look">
        {table.label} has no field “{measure.field}” among what is loaded. Load it, or remove the value here.
      </Notice>
    );
  const aggregates: readonly Aggregate[] = field === undefined ? ['count'] : aggregatesOf(field);
  const { label: _label, ...unnamed } = measure;
  const { at: _at, ...onOwnDay } = measure;
  const isChild = measure.field === table.childField;
  return (
    <>
      <Select
        label="Of"
        value={measure.field ?? rowsThemselves}
        choices={[
          { value: rowsThemselves, label: rowWords(table.name), note: countOfRowsAbout },
          ...fieldSources.flatMap((source) =>
            table.fields
              .filter((one) => one.source === source)
              .map(({ name, label }) => ({ value: name, label, group: sourceWords[source] })),
          ),
        ]}
        onChange={(name) => onChange(measureOf(measure, fieldNamed(table, name) ?? null, table))}
      />
      {!ofRows && (
        <Select<Aggregate>
          label="What is worked out"
          value={measure.aggregate}
          choices={aggregates.map((aggregate) => ({
            value: aggregate,
            label: aggregateWords[aggregate].name,
            note: aggregateWords[aggregate].about,
          }))}
          onChange={(aggregate) => onChange(withAggregate(measure, aggregate))}
        />
      )}
      <p className={styles.remark}>{ofRows ? countOfRowsAbout : aggregateWords[measure.aggregate].about}</p>
      {field?.takesDay && (
        <AgeDay
          table={table}
          at={measure.at}
          onChange={(at) => onChange(at === undefined ? onOwnDay : { ...measure, at })}
        />
      )}
      {canBeShare(measure.aggregate) && (
        <Select<Share>
          label="Shown as"
          value={measure.show ?? show}
          choices={shares.map((share) => ({ value: share, label: shareWords[share] }))}
          onChange={(share) => onChange({ ...measure, show: share })}
        />
      )}
      <TextField
        label="Called"
        value={measure.label ?? ''}
        placeholder={measureLabel(
          measure,
          field === undefined ? null : fieldName(field, table),
          isChild,
          table.name,
        )}
        onChange={(label) => onChange(label.trim() === '' ? unnamed : { ...measure, label: label.trim() })}
      />
    </>
  );
}
