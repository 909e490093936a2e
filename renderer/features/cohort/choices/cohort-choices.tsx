import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import type { ChosenComparison } from '../../../../shared/definitions/saved-comparison';
import type { Day } from '../../../../shared/domain/calendar';
import styles from '../../../components/choices/choices.module.css';
import { Part } from '../../../components/choices/part';
import { IndexChoice } from '../../who/index-choice';
import { indexFor } from '../../who/index-dates';
import { ReportingDateChoice } from '../../who/reporting-date-choice';
import { WhoChoice } from '../../who/who-choice';
import { ComparatorChoice } from './comparator-choice';
import { OutcomesChoice } from './outcomes-choice';
import { RulesChoice } from './rules-choice';
import { whatCounts } from './to-what-counts';
import { WindowsChoice } from './windows-choice';

/** Everything that a comparison is asked. Each choice acts at once, as one step. */
export function CohortChoices(props: {
  chosen: ChosenComparison;
  asAt: Day;
  tables: readonly PivotTable[];
  onChange: (changed: Partial<ChosenComparison>) => void;
}) {
  const { chosen, asAt, tables, onChange } = props;
  return (
    <div className={styles.choices}>
      <Part title="Children">
        <WhoChoice
          who={chosen.include}
          tables={tables}
          onChange={(include) =>
            onChange({ include, index: indexFor(chosen.index, chosen.include.table, include.table) })
          }
        />
      </Part>
      <Part title="Dates">
        <IndexChoice
          label="Before and after"
          table={chosen.include.table}
          index={chosen.index}
          onChange={(index) => onChange({ index })}
        />
        <ReportingDateChoice asAt={asAt} onChange={(day) => onChange({ asAt: day })} />
      </Part>
      <Part title="Windows">
        <WindowsChoice chosen={chosen} onChange={onChange} />
      </Part>
      <Part title="Outcomes">
        <OutcomesChoice chosen={chosen} tables={tables} onChange={onChange} />
      </Part>
      <Part title="What counts" id={whatCounts}>
        <RulesChoice chosen={chosen} onChange={onChange} />
      </Part>
      <Part title="Comparison group">
        <ComparatorChoice chosen={chosen} tables={tables} onChange={onChange} />
      </Part>
    </div>
  );
}
