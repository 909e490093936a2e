import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { showCount } from '../../../shared/domain/wording';
import { Select } from '../../components/select/select';

const headings: Readonly<Record<PivotTable['kind'], string>> = {
  canonical: 'Put together from the extracts',
  file: 'Files as they came',
  made: 'Made of queries',
};

/** Which table is pivoted. */
export function TableChoice(props: {
  tables: readonly PivotTable[];
  table: PivotTable | undefined;
  onChoose: (table: PivotTable) => void;
}) {
  const { tables, table, onChoose } = props;
  return (
    <Select
      label="Table"
      value={table?.name ?? null}
      placeholder="Choose a table"
      choices={tables.map(({ name, label, kind, rows }) => ({
        value: name,
        label,
        group: headings[kind],
        aside: showCount(rows, 'row'),
      }))}
      onChange={(name) => {
        const chosen = tables.find((one) => one.name === name);
        if (chosen !== undefined && chosen.name !== table?.name) onChoose(chosen);
      }}
    />
  );
}
