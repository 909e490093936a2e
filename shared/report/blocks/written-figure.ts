import { showCount, showDay, showMoney } from '../../domain/wording';
import { intervalWords, showP, showRate } from '../cohort/estimate-words';
import { nothing, showPercentage } from '../figures';
import type { Figure, FigureKind } from './figure-table';

const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A figure for people: rates with two decimals, a dash where there is none. */
export function writtenFigure(figure: Figure, as: FigureKind): string {
  if (figure === null) return nothing;
  if (typeof figure === 'string') return as === 'day' ? showDay(figure) : figure;
  if (typeof figure === 'object') return intervalWords(figure);
  if (as === 'money') return showMoney(figure);
  if (as === 'p') return showP(figure);
  if (as === 'rate' || !Number.isFinite(figure)) return showRate(figure);
  if (as === 'share') return showPercentage(figure);
  return as === 'months' ? oneDecimal.format(figure) : showCount(figure);
}
