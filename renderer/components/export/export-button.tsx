import { Download } from 'lucide-react';
import { safeCsv } from '../../../shared/report/spreadsheet/csv';
import { useHost } from '../../app/workbench-context';
import { Button } from '../button/button';
import type { GridColumn } from '../grid/grid';
import { tell } from '../toast/toast';
import { fileName } from './file-name';

/** Saves the rows of a table as CSV. */
export function ExportButton<Row>(props: {
  /** Names the file. */
  name: string;
  columns: readonly GridColumn<Row>[];
  rows: readonly Row[];
}) {
  const { name, columns, rows } = props;
  const host = useHost();
  const save = async () => {
    const csv = safeCsv(
      columns.map((column) => column.name),
      rows.map((row) => columns.map((column) => column.value(row))),
    );
    const file = fileName(name, 'csv');
    if (await host.save(file, new Blob([csv], { type: 'text/csv' }))) tell(`Saved ${file}`);
  };
  return (
    <Button onPress={() => void save()} isDisabled={rows.length === 0}>
      <Download aria-hidden size={14} />
      Export CSV
    </Button>
  );
}
