import { useMemo } from 'react';
import { columnWords, tableWords } from '../../../shared/database/table-words';
import type { RowsBehind } from '../../../shared/definitions/rows-behind';
import { showCount } from '../../../shared/domain/wording';
import { useOpenChild } from '../../app/side-panels';
import { useResult } from '../../app/use-result';
import { useWorkbench } from '../../app/workbench-context';
import { ExportButton } from '../export/export-button';
import { Grid, type GridColumn } from '../grid/grid';
import { Notice } from '../notice/notice';
import styles from './rows-behind-panel.module.css';

interface ShownRow {
  readonly file: string;
  readonly line: number;
  readonly cells: readonly (string | number | null)[];
}

/** The rows behind a number, each with its file and line. */
export function RowsBehindPanel({ behind, title }: { behind: RowsBehind; title: string }) {
  const engine = useWorkbench();
  const openChild = useOpenChild();
  const { value, error } = useResult(behind, () => engine.rowsBehind(behind));
  const columns = useMemo<GridColumn<ShownRow>[]>(() => {
    if (value === undefined) return [];
    const cells = value.columns.map<GridColumn<ShownRow>>((name, position) => ({
      key: `${position} ${name}`,
      name: columnWords(value.table, name),
      value: (row) => row.cells[position] ?? null,
      ...(name === 'child_id' ? { open: (row) => openChild(String(row.cells[position])) } : {}),
    }));
    return [
      ...cells,
      { key: 'file', name: 'File', value: (row) => row.file },
      { key: 'line', name: 'Line', value: (row) => row.line },
    ];
  }, [value, openChild]);

  if (error !== null) return <Notice level="error">{error}</Notice>;
  if (value === undefined) return null;
  return (
    <div className={styles.rows}>
      <div className={styles.head}>
        <p>
          {showCount(value.total, 'row')} of {tableWords(value.table)}
          {value.total > value.rows.length && `; the first ${showCount(value.rows.length)} are shown`}
        </p>
        <ExportButton name={title} columns={columns} rows={value.rows} />
      </div>
      <Grid label={title} columns={columns} rows={value.rows} />
    </div>
  );
}
