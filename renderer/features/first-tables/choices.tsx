import type { FirstTablesDefinition } from '../../../shared/definitions/first-tables-definition';
import type { Day } from '../../../shared/domain/calendar';
import { showDay } from '../../../shared/domain/wording';
import { reportingDates } from '../../app/reporting-date';
import { useSettings, useWorkbenchState } from '../../app/workbench-context';
import { Checkbox } from '../../components/checkbox/checkbox';
import { DayField } from '../../components/field/day-field';
import { NumberField } from '../../components/field/number-field';
import { Select } from '../../components/select/select';

/** What a person chose; no reporting date yet means the last one that the extracts reach. */
export interface Chosen extends Pick<FirstTablesDefinition, 'beforeMonths' | 'countAway'> {
  readonly asAt: Day | null;
}

/** The reporting date and what is compared with what. */
export function FirstTablesChoices(props: {
  chosen: Chosen & { readonly asAt: Day };
  onChange: (changed: Partial<Chosen>) => void;
}) {
  const { chosen, onChange } = props;
  const { reporting } = useSettings();
  const { coverage } = useWorkbenchState();
  const dates = [...new Set([...reportingDates(reporting, coverage.lastDay), chosen.asAt])].sort();
  return (
    <>
      <Select
        label="Reporting date"
        choices={dates.map((value) => ({ value, label: showDay(value) }))}
        value={chosen.asAt}
        onChange={(asAt) => onChange({ asAt })}
      />
      <DayField label="Or any other day" value={chosen.asAt} onChange={(asAt) => onChange({ asAt })} />
      <NumberField
        label="Months before the start"
        value={chosen.beforeMonths}
        min={1}
        max={60}
        onChange={(beforeMonths) => onChange({ beforeMonths })}
      />
      <Checkbox isOn={chosen.countAway} onChange={(countAway) => onChange({ countAway })}>
        Count being away without authorisation as missing
      </Checkbox>
    </>
  );
}
