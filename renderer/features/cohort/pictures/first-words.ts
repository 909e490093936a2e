import type { OutcomeResult, TimeToFirst } from '../../../../shared/analysis/cohort/results';
import { daysInAMonth } from '../../../../shared/analysis/cohort/span';
import { showCount } from '../../../../shared/domain/wording';
import type { FirstKind } from './first-layout';

/** Why the curve stands alone: there is no fair one to lay beside it. */
export const noCurveBefore =
  'There is no such curve for the time before: it ended because the programme began, not because something happened, so the two could not be compared.';

/** Days for people: in weeks up to twelve, then in months. */
export function durationWords(days: number): string {
  if (days < 14) return showCount(days, 'day');
  if (days <= 84) return showCount(Math.round(days / 7), 'week');
  return showCount(Math.round(days / daysInAMonth), 'month');
}

/** What has to be known to read the picture, a sentence each. */
export function firstNotes(time: TimeToFirst, { one }: Pick<OutcomeResult, 'one'>, kind: FirstKind): string {
  const { medianDays, restrictedMeanDays, horizonDays } = time;
  const half =
    medianDays === null
      ? `Fewer than half of the children had a first ${one} in the time observed`
      : `Half of the children had a first ${one} within ${durationWords(medianDays)} (${showCount(Math.round(medianDays), 'day')})`;
  const mean =
    restrictedMeanDays === null
      ? ''
      : `; of the first ${showCount(horizonDays, 'day')} a child had ${Math.round(restrictedMeanDays)} without one on average`;
  const without = [`${half}${mean}.`, 'Children who leave care without one are followed up to that day.'];
  const first = ['Each child is counted by what came first; leaving care is an ending of its own here.'];
  return [
    ...(kind === 'without' ? without : first),
    hasBands(time, kind) ? 'Bands are 95% intervals.' : '',
    noCurveBefore,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const hasBands = ({ without, first }: TimeToFirst, kind: FirstKind): boolean =>
  (kind === 'without' ? without : first.flatMap(({ steps }) => steps)).some(({ low }) => low !== null);

/** The picture in sentences, for those who cannot see it. */
export function firstSummary(time: TimeToFirst, kind: FirstKind): string {
  const shareAt = (steps: TimeToFirst['without'], day: number) =>
    Math.round((steps.findLast((step) => step.day <= day)?.share ?? 0) * 100);
  const months = (days: number) => durationWords(days);
  const days = [91, 182, 365].filter((day) => time.atRisk.some((each) => each.day === day));
  const curves = kind === 'without' ? [{ label: 'Without one so far', steps: time.without }] : time.first;
  return curves
    .map(({ label, steps }) => {
      const said = days.map((day) => `${shareAt(steps, day)}% after ${months(day)}`);
      return `${label}: ${said.length === 0 ? `${shareAt(steps, Number.POSITIVE_INFINITY)}%` : said.join(', ')}.`;
    })
    .join(' ');
}
