import type { OutcomeResult } from '../../../../shared/analysis/cohort/results';
import type { GridColumn } from '../../../components/grid/grid';
import { type ChildPair, pairNumber } from './child-pairs';
import { capital } from './window-words';

const changeNames = { fewer: 'Fewer', same: 'The same', more: 'More' } as const;

/** The children with their numbers; each opens. */
export function slopeColumns(
  { many, comparedBy }: Pick<OutcomeResult, 'many' | 'comparedBy'>,
  onOpenChild: (child: string) => void,
): readonly GridColumn<ChildPair>[] {
  const unit = comparedBy === 'counts' ? capital(many) : `${capital(many)} per 10 child-months`;
  const number = (value: string | number | null) =>
    typeof value === 'number' ? pairNumber(value, comparedBy) : '–';
  return [
    {
      key: 'child',
      name: 'Child',
      value: ({ child }) => child,
      show: String,
      open: ({ child }) => onOpenChild(child),
    },
    { key: 'before', name: `${unit} before`, value: ({ before }) => before, show: number },
    { key: 'after', name: `${unit} after`, value: ({ after }) => after, show: number },
    {
      key: 'difference',
      name: 'Difference',
      value: ({ before, after }) => after - before,
      show: (value) => (typeof value === 'number' ? signed(value, comparedBy) : '–'),
    },
    { key: 'change', name: 'After', value: ({ change }) => changeNames[change] },
  ];
}

/** A difference with its sign, none for nought. */
function signed(value: number, comparedBy: OutcomeResult['comparedBy']): string {
  const written = pairNumber(Math.abs(value), comparedBy);
  if (Number(written) === 0) return written;
  return `${value > 0 ? '+' : '-'}${written}`;
}
