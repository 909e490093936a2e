import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { showCount } from '../../../shared/domain/wording';
import type { FileSummary } from '../../../shared/extracts/load-result';
import { useResult } from '../../app/use-result';
import { useWorkbench } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { Grid, type GridColumn } from '../../components/grid/grid';
import { Notice } from '../../components/notice/notice';
import styles from './file-page.module.css';

const atOnce = 500;

interface FileRow {
  readonly line: number;
  readonly cells: readonly (string | null)[];
}

/** The file's own rows as they came, each with its line. */
export function FileRows({ file }: { file: FileSummary }) {
  const engine = useWorkbench();
  const [first, setFirst] = useState(0);
  const question = { preview: file.name, first };
  const { value, error } = useResult(question, () => engine.preview(file.name, first, atOnce));
  const columns = useMemo<GridColumn<FileRow>[]>(
    () => [
      { key: 'line', name: 'Line', value: (row) => row.line, look: () => 'soft' },
      ...file.columns.map<GridColumn<FileRow>>(({ name }, position) => ({
        key: `${position} ${name}`,
        name,
        value: (row) => row.cells[position] ?? null,
        show: (cell) => String(cell ?? ''),
      })),
    ],
    [file.columns],
  );
  if (error !== null) return <Notice level="error">{error}</Notice>;
  if (value === undefined) return null;
  const last = Math.min(first + atOnce, file.loaded);
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.note}>
          Rows {showCount(Math.min(first + 1, last))} to {showCount(last)} of {showCount(file.loaded)}, every
          cell as it stands in the file
        </p>
        <div>
          <Button
            look="quiet"
            label="Earlier rows"
            isDisabled={first === 0}
            onPress={() => setFirst(Math.max(0, first - atOnce))}
          >
            <ChevronLeft aria-hidden size={16} />
          </Button>
          <Button
            look="quiet"
            label="Later rows"
            isDisabled={last >= file.loaded}
            onPress={() => setFirst(first + atOnce)}
          >
            <ChevronRight aria-hidden size={16} />
          </Button>
        </div>
      </div>
      <Grid label={`Rows of ${file.name}`} columns={columns} rows={value.rows} />
    </>
  );
}
