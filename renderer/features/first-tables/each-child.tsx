import type { ChildWindows, WindowGraph } from '../../../shared/analysis/first-tables/results';
import { useOpenChild } from '../../app/side-panels';
import { Grid, type GridColumn } from '../../components/grid/grid';
import styles from './first-tables.module.css';

/** The windows of each child, with what was counted in them. */
export function EachChild({ graph, title }: { graph: WindowGraph; title: string }) {
  const openChild = useOpenChild();
  if (graph.children.length === 0) return null;
  const bars = [...graph.asReported, ...graph.equal];
  const columns: GridColumn<ChildWindows>[] = [
    { key: 'child', name: 'Child', value: ({ child }) => child, open: ({ child }) => openChild(child) },
    { key: 'start', name: 'Start', value: ({ start }) => start },
    ...bars.map(({ id, label }) => ({
      key: id,
      name: label,
      value: ({ counts }: ChildWindows) => counts[id],
    })),
    { key: 'days-before', name: 'Days before', value: ({ days }) => days.before },
    { key: 'days-since', name: 'Days since', value: ({ days }) => days.since },
    { key: 'days-equal', name: 'Equal days', value: ({ days }) => days.matched },
  ];
  return (
    <details className={styles.more}>
      <summary>Each child</summary>
      <div className={styles.grid}>
        <Grid label={`${title}: each child`} columns={columns} rows={graph.children} />
      </div>
    </details>
  );
}
