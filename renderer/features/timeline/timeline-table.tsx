import { useMemo } from 'react';
import { rowsOfLane, type TimelineRow } from '../../../shared/analysis/timeline/in-words';
import type { Timeline } from '../../../shared/analysis/timeline/lane';
import { showDay } from '../../../shared/domain/wording';
import { Grid, type GridColumn } from '../../components/grid/grid';
import styles from './timeline.module.css';

const showTo = (to: string | number | null): string =>
  to === null ? '–' : to === 'open' ? 'no end recorded' : showDay(String(to));

/** The columns of the timeline as a table; opening a child's id opens the child's page. */
export function timelineColumns(onOpen: (childId: string) => void): GridColumn<TimelineRow>[] {
  return [
    {
      key: 'child',
      name: 'Child',
      value: (row) => row.childId,
      open: (row) => onOpen(row.childId),
      width: 130,
    },
    { key: 'from', name: 'From', value: (row) => row.from, width: 120 },
    { key: 'to', name: 'To', value: (row) => row.to, show: showTo, width: 140 },
    { key: 'what', name: 'What', value: (row) => row.what },
  ];
}

export function timelineRows({ lanes }: Timeline): TimelineRow[] {
  return lanes.flatMap(rowsOfLane);
}

/** All that the picture shows, as a table. */
export function TimelineTable({
  timeline,
  onOpen,
}: {
  timeline: Timeline;
  onOpen: (childId: string) => void;
}) {
  const rows = useMemo(() => timelineRows(timeline), [timeline]);
  const columns = useMemo(() => timelineColumns(onOpen), [onOpen]);
  return (
    <div className={styles.table}>
      <Grid label="Timeline" columns={columns} rows={rows} />
    </div>
  );
}
