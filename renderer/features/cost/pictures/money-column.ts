import { showMoney } from '../../../../shared/domain/wording';
import { nothing } from '../../../../shared/report/figures';
import type { GridColumn } from '../../../components/grid/grid';

/** A column of pounds. */
export const moneyColumn = <Row>(
  key: string,
  name: string,
  value: (row: Row) => number | null,
): GridColumn<Row> => ({
  key,
  name,
  value,
  show: (cell) => (typeof cell === 'number' ? showMoney(cell) : nothing),
});

/** A column of numbers with so many decimals. */
export const numberColumn = <Row>(
  key: string,
  name: string,
  value: (row: Row) => number | null,
  decimals = 0,
): GridColumn<Row> => ({
  key,
  name,
  value,
  show: (cell) => (typeof cell === 'number' ? cell.toFixed(decimals) : nothing),
});

export const textColumn = <Row>(key: string, name: string, value: (row: Row) => string): GridColumn<Row> => ({
  key,
  name,
  value,
  show: String,
});
