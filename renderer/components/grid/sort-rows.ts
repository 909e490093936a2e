export type Cell = string | number | null;

const collator = new Intl.Collator('en-GB', { numeric: true });

/** The rows in the order of a column: numbers by size, text as people sort it, cells without a value always last. */
export function sortRows<Row>(rows: readonly Row[], value: (row: Row) => Cell, descending: boolean): Row[] {
  const keyed = rows.map((row) => ({ row, cell: value(row) }));
  keyed.sort((a, b) => {
    if (isEmpty(a.cell) || isEmpty(b.cell)) return Number(isEmpty(a.cell)) - Number(isEmpty(b.cell));
    return descending ? compare(b.cell, a.cell) : compare(a.cell, b.cell);
  });
  return keyed.map(({ row }) => row);
}

const isEmpty = (cell: Cell): boolean => cell === null || cell === '';

function compare(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
