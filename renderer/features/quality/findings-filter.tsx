import type { RuleFindings, Severity } from '../../../shared/analysis/quality/finding';
import { SearchField } from '../../components/field/search-field';
import { Select } from '../../components/select/select';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';
import { countBySeverity, type FindingsFilter } from './filter-findings';
import { severityNames, tableWords } from './finding-words';

const severities: readonly Severity[] = ['error', 'warning', 'information'];

/** Which findings are shown: by severity, by table, by words or a child's id. */
export function FindingsFilterChoice(props: {
  findings: readonly RuleFindings[];
  filter: FindingsFilter;
  onChange: (filter: FindingsFilter) => void;
}) {
  const { findings, filter, onChange } = props;
  const counts = countBySeverity(findings);
  const tables = [...new Set(findings.map(({ table }) => table))].sort();
  return (
    <>
      <ToggleGroup
        label="Severity"
        hideLabel={false}
        stacked
        value={filter.severity}
        onChange={(severity) => onChange({ ...filter, severity })}
        choices={[
          { value: 'all', label: 'All', count: counts.error + counts.warning + counts.information },
          ...severities.map((value) => ({ value, label: severityNames[value].many, count: counts[value] })),
        ]}
      />
      <Select
        label="Table"
        value={filter.table}
        onChange={(table) => onChange({ ...filter, table })}
        choices={[
          { value: 'all', label: 'All tables' },
          ...tables.map((table) => ({ value: table, label: tableWords(table) })),
        ]}
      />
      <SearchField
        label="Words, or a child's id"
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
    </>
  );
}
