import type { Day } from '../../../shared/domain/calendar';
import { showDay } from '../../../shared/domain/wording';
import { reportingDates } from '../../app/reporting-date';
import { useSettings, useWorkbenchState } from '../../app/workbench-context';
import { DayField } from '../../components/field/day-field';
import { Select } from '../../components/select/select';

/** The last day that is counted: a reporting date, or any other. */
export function ReportingDateChoice({ asAt, onChange }: { asAt: Day; onChange: (day: Day) => void }) {
  const { reporting } = useSettings();
  const { coverage } = useWorkbenchState();
  const dates = [...new Set([...reportingDates(reporting, coverage.lastDay), asAt])].sort();
  return (
    <>
      <Select
        label="Reporting date"
        choices={dates.map((value) => ({ value, label: showDay(value) }))}
        value={asAt}
        onChange={onChange}
      />
      <DayField label="Or any other day" value={asAt} onChange={onChange} />
    </>
  );
}
