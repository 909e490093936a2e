import type { RuleFindings, Severity } from '../../../shared/analysis/quality/finding';
import { tableWords } from '../../../shared/database/table-words';
import { OptionalDayField } from '../../components/field/day-field';
import { SearchField } from '../../components/field/search-field';
import { Select } from '../../components/select/select';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';
import { countBySeverity, type QualityChoice } from './filter-findings';
import { severityNames } from './finding-words';
import styles from './quality.module.css';

const severities: readonly Severity[] = ['error', 'warning', 'information'];

/** Which findings are shown: by severity, by table, by words or a child's id. */
export function FindingsFilterChoice(props: {
  findings: readonly RuleFindings[];
  choice: QualityChoice;
  onChange: (choice: QualityChoice) => void;
}) {
  const { findings, choice, onChange } = props;
  const counts = countBySeverity(findings);
  const tables = [...new Set(findings.map(({ table }) => table))].sort();
  return (
    <>
      <ToggleGroup
        label="Severity"
        hideLabel={false}
        stacked
        value={choice.severity}
        onChange={(severity) => onChange({ ...choice, severity })}
        choices={[
          { value: 'all', label: 'All', count: counts.error + counts.warning + counts.information },
          ...severities.map((value) => ({ value, label: severityNames[value].many, count: counts[value] })),
        ]}
      />
      <Select
        label="Table"
        value={choice.table}
        onChange={(table) => onChange({ ...choice, table })}
        choices={[
          { value: 'all', label: 'All tables' },
          ...tables.map((table) => ({ value: table, label: tableWords(table) })),
        ]}
      />
      <SearchField
        label="Words, or a child's id"
        value={choice.words}
        onChange={(words) => onChange({ ...choice, words })}
      />
      <div>
        <OptionalDayField
          label="Extracts drawn on"
          value={choice.drawnOn}
          onChange={(drawnOn) => onChange({ ...choice, drawnOn })}
        />
        <p className={styles.hint}>
          {choice.drawnOn === null
            ? 'Dates in the future are not looked for: say the day, today if in doubt.'
            : 'Dates after this day are looked for too.'}
        </p>
      </div>
    </>
  );
}
