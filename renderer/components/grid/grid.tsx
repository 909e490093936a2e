import { type KeyboardEvent, useMemo, useState } from 'react';
import { type Column, DataGrid, type RenderCellProps, type SortColumn } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import { showCell } from '../format/format';
import styles from './grid.module.css';
import { naturalWidth } from './natural-width';
import { type Cell, sortRows } from './sort-rows';

/** One column: what a row's cell holds, how it is shown, and what opening it does. */
export interface GridColumn<Row> {
  readonly key: string;
  readonly name: string;
  /** The bare value: it is what is sorted, copied and exported. */
  value(row: Row): Cell;
  /** How the value is shown; days as `31 Mar 2018` where left out. */
  show?(cell: Cell, row: Row): string;
  /** Opens what stands behind the cell; Enter or a click on it. */
  open?(row: Row): void;
  /** Whether this row's cell has anything to open; all have where left out. */
  canOpen?(row: Row): boolean;
  readonly width?: number | string;
  readonly look?: (row: Row) => 'error' | 'second-look' | 'soft' | null;
}

/** A table that can be sorted, walked through by arrow keys and copied from, drawing only what is in sight. */
export function Grid<Row>(props: {
  label: string;
  columns: readonly GridColumn<Row>[];
  rows: readonly Row[];
  /** Opens a whole row: Enter or a double click anywhere in it. */
  onOpenRow?: (row: Row) => void;
}) {
  const { label, columns, rows, onOpenRow } = props;
  const [order, setOrder] = useState<readonly SortColumn[]>([]);
  const byKey = useMemo(() => new Map(columns.map((column) => [column.key, column])), [columns]);
  const sorted = useMemo(() => {
    const [first] = order;
    const column = first && byKey.get(first.columnKey);
    return column === undefined ? rows : sortRows(rows, column.value, first?.direction === 'DESC');
  }, [rows, order, byKey]);
  const drawn = useMemo(
    () => columns.map((column, place) => drawnColumn(column, rows, place === columns.length - 1)),
    [columns, rows],
  );
  const textOf = (key: string, row: Row) => String(byKey.get(key)?.value(row) ?? '');

  return (
    <div className={styles.place} onKeyDownCapture={leaveByTab}>
      <DataGrid
        aria-label={label}
        className={styles.grid ?? ''}
        columns={drawn}
        rows={sorted}
        rowHeight={30}
        headerRowHeight={32}
        sortColumns={order}
        onSortColumnsChange={setOrder}
        defaultColumnOptions={{ sortable: true, resizable: true, minWidth: 60 }}
        onCellKeyDown={({ mode, row, column }, event) => {
          if (mode !== 'SELECT' || event.key !== 'Enter' || row === undefined) return;
          event.preventGridDefault();
          if (event.target instanceof HTMLButtonElement) return;
          const own = byKey.get(column.key);
          const open = own?.open === undefined || own.canOpen?.(row) === false ? onOpenRow : own.open;
          open?.(row);
        }}
        onCellDoubleClick={({ row }) => onOpenRow?.(row)}
        onCellCopy={({ row, column }, event) => {
          event.preventDefault();
          event.clipboardData.setData('text/plain', textOf(column.key, row));
        }}
        renderers={{ noRowsFallback: <p className={styles.none}>No rows.</p> }}
      />
    </div>
  );
}

/** Tab leaves the table, as everywhere else; its cells are walked through by arrow keys. */
function leaveByTab(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key === 'Tab') event.stopPropagation();
}

function drawnColumn<Row>(column: GridColumn<Row>, rows: readonly Row[], isLast: boolean): Column<Row> {
  const { key, name, value, show = showCell, open, canOpen, look } = column;
  const natural = column.width ?? naturalWidth(name, rows, (row) => show(value(row), row));
  const width = isLast && typeof natural === 'number' ? `minmax(${natural}px, 1fr)` : natural;
  const numeric = rows.slice(0, 50).some((row) => typeof value(row) === 'number');
  return {
    key,
    name,
    width,
    ...(numeric ? { headerCellClass: styles.number, sortDescendingFirst: true } : {}),
    cellClass: (row) => `${numeric ? styles.number : ''} ${styles[look?.(row) ?? ''] ?? ''}`,
    renderCell: ({ row, tabIndex }: RenderCellProps<Row>) => {
      const text = show(value(row), row);
      if (open === undefined || canOpen?.(row) === false)
        return <span title={text.length > 24 ? text : undefined}>{text}</span>;
      return (
        <button type="button" className={styles.open} tabIndex={tabIndex} onClick={() => open(row)}>
          {text}
        </button>
      );
    },
  };
}
