import { useId, useMemo } from 'react';
import type { ChildTable, ChildTableRow } from '../../../shared/analysis/timeline/child-page';
import { showCount } from '../../../shared/domain/wording';
import { Grid, type GridColumn } from '../../components/grid/grid';
import styles from './child-page.module.css';

const headings: Readonly<Record<string, string>> = {
  child: 'The child',
  care_period: 'Care periods',
  placement: 'Placements',
  missing_episode: 'Missing episodes',
  event: 'Events',
  measure: 'Scores',
  programme: 'Programme',
  episode: 'Episodes of the return, as sent',
  child_mention: 'Where files name the child',
  sdq_return: 'SDQ in the yearly return',
};

/** The rows of one table about a child, each with its file and line. */
export function ChildRows({ table }: { table: ChildTable }) {
  const heading = headings[table.table] ?? table.table;
  const id = useId();
  const columns = useMemo<GridColumn<ChildTableRow>[]>(
    () => [
      ...table.columns.map<GridColumn<ChildTableRow>>((name, position) => ({
        key: name,
        name: inWords(name),
        value: (row) => row.cells[position] ?? null,
      })),
      { key: 'file', name: 'File', value: (row) => row.file },
      { key: 'line', name: 'Line', value: (row) => row.line },
    ],
    [table],
  );
  return (
    <section className={styles.table} aria-labelledby={id}>
      <h3 id={id}>
        {heading} <span>{showCount(table.rows.length, 'row')}</span>
      </h3>
      <Grid label={heading} columns={columns} rows={table.rows} />
    </section>
  );
}

/** `start_date` is `Start date`. */
const inWords = (name: string): string => {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
