import { addMonths } from '../../../shared/domain/calendar';
import { showDay } from '../../../shared/domain/wording';
import { DayField } from '../../components/field/day-field';
import { NumberField } from '../../components/field/number-field';
import styles from './settings.module.css';
import type { SettingsPart } from './settings-part';

/** The days that reports are drawn up to. */
export function ReportingDates({ settings: { reporting }, change }: SettingsPart) {
  const next = [1, 2, 3].map((step) => showDay(addMonths(reporting.first, step * reporting.everyMonths)));
  return (
    <>
      <div className={styles.fields}>
        <DayField
          label="First reporting date"
          value={reporting.first}
          onChange={(first) => change({ reporting: { ...reporting, first } })}
        />
        <NumberField
          label="Then every so many months"
          value={reporting.everyMonths}
          min={1}
          max={24}
          onChange={(everyMonths) => change({ reporting: { ...reporting, everyMonths } })}
        />
      </div>
      <p className={styles.note}>
        {showDay(reporting.first)}, {next.join(', ')} and so on. A period ends on the day itself.
      </p>
    </>
  );
}
