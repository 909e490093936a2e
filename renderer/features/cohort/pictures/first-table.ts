import type { CurveStep, TimeToFirst } from '../../../../shared/analysis/cohort/results';
import { showCount } from '../../../../shared/domain/wording';
import { nothing } from '../../../../shared/report/figures';
import type { GridColumn } from '../../../components/grid/grid';
import type { FirstKind } from './first-layout';

/** A step of one of the curves. */
export interface StepRow extends CurveStep {
  readonly label: string;
}

export function stepRows(time: TimeToFirst, kind: FirstKind): readonly StepRow[] {
  const curves = kind === 'without' ? [{ label: 'Without one so far', steps: time.without }] : time.first;
  return curves.flatMap(({ label, steps }) => steps.map((step) => ({ ...step, label })));
}

const percent = (value: string | number | null) =>
  typeof value === 'number' ? `${(value * 100).toFixed(1)}%` : nothing;

export const stepColumns: readonly GridColumn<StepRow>[] = [
  { key: 'label', name: 'Children', value: ({ label }) => label, show: String },
  {
    key: 'day',
    name: 'Days since',
    value: ({ day }) => day,
    show: (value) => (typeof value === 'number' ? showCount(value) : nothing),
  },
  { key: 'atRisk', name: 'Still followed', value: ({ atRisk }) => atRisk },
  { key: 'share', name: 'Share of children', value: ({ share }) => share, show: percent },
  { key: 'low', name: '95% interval from', value: ({ low }) => low, show: percent },
  { key: 'high', name: 'to', value: ({ high }) => high, show: percent },
];
