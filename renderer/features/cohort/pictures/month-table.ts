import type { MonthRate, OutcomeResult } from '../../../../shared/analysis/cohort/results';
import type { GridColumn } from '../../../components/grid/grid';
import { monthName } from './month-layout';
import { childrenColumn, rateColumns } from './rate-columns';

/** A month of one of the groups. */
export interface MonthRow {
  /** As its mark passes on. */
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly rate: MonthRate;
}

export function monthRows(
  { months, comparison }: Pick<OutcomeResult, 'months' | 'comparison'>,
  comparisonName: string,
): readonly MonthRow[] {
  const rows = (id: string, group: string, of: readonly MonthRate[]) =>
    of.map((rate) => ({ id: `${id} ${rate.month}`, group, label: monthName(rate.month), rate }));
  return [
    ...rows('programme', 'Programme', months),
    ...rows('comparison', comparisonName, comparison?.months ?? []),
  ];
}

export function monthColumns(
  { many, comparison }: Pick<OutcomeResult, 'many' | 'comparison'>,
  open: (row: MonthRow) => void,
): readonly GridColumn<MonthRow>[] {
  return [
    ...(comparison === null
      ? []
      : [{ key: 'group', name: 'Of', value: ({ group }: MonthRow) => group, show: String }]),
    {
      key: 'month',
      name: 'Month',
      value: ({ rate }) => rate.month,
      show: (_, { label }) => label,
    },
    childrenColumn('children', 'Children observed', ({ rate }) => rate.childrenAtRisk),
    ...rateColumns<MonthRow>(many, ({ rate }) => rate, open),
    { key: 'thin', name: 'Observed', value: ({ rate }) => (rate.thin ? 'few children' : ''), show: String },
  ];
}
