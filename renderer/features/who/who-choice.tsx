import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { tableWords } from '../../../shared/database/table-words';
import type { Who } from '../../../shared/definitions/cohort-definition';
import type { PivotFilter } from '../../../shared/definitions/pivot-definition';
import { showCount } from '../../../shared/domain/wording';
import { useLoadResult } from '../../app/workbench-context';
import { Select } from '../../components/select/select';
import { FilterChips } from '../pivot/filter-chips';
import { DecisionTicks } from './decision-ticks';
import { tablesOfChildren, whoFrom } from './index-dates';
import { NamedGroup } from './named-group';

/** Whose lives are compared: the table they come from, decisions, filters and children named one by one. */
export function WhoChoice(props: { who: Who; tables: readonly PivotTable[]; onChange: (who: Who) => void }) {
  const { who, tables, onChange } = props;
  const rows = useLoadResult().tables;
  const offered = [...new Set([...tablesOfChildren(rows), who.table])];
  const table = tables.find(({ name }) => name === who.table);
  return (
    <>
      {offered.length > 1 && (
        <Select
          label="Taken from"
          value={who.table}
          choices={offered.map((value) => ({
            value,
            label: tableWords(value),
            aside: showCount(rows[value] ?? 0, 'row'),
          }))}
          onChange={(name) => name !== who.table && onChange(whoFrom(who, name))}
        />
      )}
      {who.table === 'programme' && <DecisionTicks who={who} onChange={onChange} />}
      {table !== undefined && (
        <FilterChips
          table={withoutDecision(table)}
          filters={who.filters ?? []}
          onChange={(filters) => onChange(withFilters(who, filters))}
        />
      )}
      <NamedGroup who={who} onChange={onChange} />
    </>
  );
}

/** The decision is ticked above; the filters need not offer it again. */
const withoutDecision = (table: PivotTable): PivotTable =>
  table.name !== 'programme'
    ? table
    : { ...table, fields: table.fields.filter(({ name }) => name !== 'decision') };

const withFilters = ({ filters: _former, ...who }: Who, filters: readonly PivotFilter[]): Who =>
  filters.length === 0 ? who : { ...who, filters: [...filters] };
