import { type LevelChoice, type Period, periods } from '../../../shared/definitions/pivot-definition';
import { addDays } from '../../../shared/domain/calendar';
import { useSettings } from '../../app/workbench-context';
import { DayField } from '../../components/field/day-field';
import { Select } from '../../components/select/select';
import { periodWords } from './filter-words';

type Periods = Pick<LevelChoice, 'by' | 'start'>;

const everyDay = 'day';
const sixMonths: Period = 'six-months-from';
const inWords = (period: Period) =>
  period === sixMonths ? 'Six months from a day' : periodWords[period].replace(/^./, (c) => c.toUpperCase());

/** How days are put into periods. */
export function PeriodChoice(props: { value: Periods; onChange: (value: Periods) => void }) {
  const { value, onChange } = props;
  const { reporting } = useSettings();
  return (
    <>
      <Select<Period | typeof everyDay>
        label="Period"
        value={value.by ?? everyDay}
        choices={[
          ...periods.map((period) => ({ value: period, label: inWords(period) })),
          { value: everyDay, label: 'Each day' },
        ]}
        onChange={(by) => {
          if (by === everyDay) onChange({});
          else onChange(by === sixMonths ? { by, start: addDays(reporting.first, 1) } : { by });
        }}
      />
      {value.by === sixMonths && value.start !== undefined && (
        <DayField
          label="A period begins on"
          value={value.start}
          onChange={(start) => onChange({ by: sixMonths, start })}
        />
      )}
    </>
  );
}
