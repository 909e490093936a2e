import { showMoney } from '../../domain/wording';
import { showPercentage } from '../figures';

const ends = ['low', 'central', 'high'];

/** A parameter's value for people: pounds, weeks or a percentage. */
export function parameterValue(parameter: string, value: number): string {
  if (parameter === 'programme' || parameter.startsWith('weeklyCost.')) return showMoney(value);
  if (parameter === 'horizonWeeks') return `${Number(value.toFixed(1))} ${value === 1 ? 'week' : 'weeks'}`;
  if (parameter === 'evidence') return ends[Math.round(value)] ?? String(value);
  return showPercentage(value);
}
