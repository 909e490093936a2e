import type { WindowTotals } from '../../../../shared/analysis/cohort/results';
import { daysInAMonth } from '../../../../shared/analysis/cohort/span';
import type { OpenNumber } from '../../../../shared/definitions/rows-behind';
import { showCount } from '../../../../shared/domain/wording';
import { nothing } from '../../../../shared/report/figures';
import type { GridColumn } from '../../../components/grid/grid';
import { capital } from './window-words';

/** How numbers of a table are shown: counts as they are, others with so many decimals. */
const shown = (digits: number) => (value: string | number | null) =>
  typeof value !== 'number' ? nothing : digits === 0 ? showCount(value) : value.toFixed(digits);

type Rated = Pick<WindowTotals, 'events' | 'days' | 'rate'>;

/** Columns of events, the time they had to happen in, and the rate with its interval; events open. */
export function rateColumns<Row>(
  many: string,
  ratedOf: (row: Row) => Rated,
  open: ((row: Row) => void) | undefined,
): readonly GridColumn<Row>[] {
  const bound = (key: 'low' | 'high', name: string): GridColumn<Row> => ({
    key,
    name,
    value: (row) => finite(ratedOf(row).rate[key]),
    show: shown(2),
  });
  return [
    {
      key: 'events',
      name: capital(many),
      value: (row) => ratedOf(row).events.value,
      show: shown(0),
      ...(open === undefined ? {} : { open, canOpen: (row: Row) => hasRows(ratedOf(row).events) }),
    },
    {
      key: 'months',
      name: 'Child-months',
      value: (row) => ratedOf(row).days / daysInAMonth,
      show: shown(1),
    },
    {
      key: 'rate',
      name: 'Per 10 child-months',
      value: (row) => finite(ratedOf(row).rate.estimate),
      show: shown(2),
    },
    bound('low', '95% interval from'),
    bound('high', 'to'),
  ];
}

/** A column of a count of children. */
export const childrenColumn = <Row>(
  key: string,
  name: string,
  value: (row: Row) => number | null,
): GridColumn<Row> => ({ key, name, value, show: shown(0) });

export const hasRows = ({ behind }: OpenNumber): boolean => behind.rowids.length > 0;

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;
