import { fieldName } from '../../../shared/analysis/pivot/field-name';
import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { isDay } from '../../../shared/domain/calendar';
import { today } from '../../../shared/domain/today';
import { lastReportingDate } from '../../app/reporting-date';
import { useSettings, useWorkbenchState } from '../../app/workbench-context';
import { DayField } from '../../components/field/day-field';
import { Select } from '../../components/select/select';

const rowsOwn = '(row)';
const oneDay = '(day)';

/** The day that an age is taken at: the row's own, a day for all, or one of the table's days. */
export function AgeDay(props: {
  table: PivotTable;
  at: string | undefined;
  onChange: (at: string | undefined) => void;
}) {
  const { table, at, onChange } = props;
  const { reporting } = useSettings();
  const { coverage } = useWorkbenchState();
  const isOneDay = at !== undefined && isDay(at);
  return (
    <>
      <Select
        label="Age on"
        value={at === undefined ? rowsOwn : isOneDay ? oneDay : at}
        choices={[
          { value: rowsOwn, label: 'The row’s own day, or the last day known' },
          { value: oneDay, label: 'One day for all' },
          ...table.fields
            .filter(({ type }) => type === 'day')
            .map((field) => ({ value: field.name, label: fieldName(field, table) })),
        ]}
        onChange={(value) => {
          if (value === rowsOwn) onChange(undefined);
          else if (value === oneDay) onChange(lastReportingDate(reporting, coverage.lastDay, today()));
          else onChange(value);
        }}
      />
      {isOneDay && <DayField label="The day" value={at} onChange={onChange} />}
    </>
  );
}
