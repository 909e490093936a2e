import type { CohortDefinition } from '../../definitions/cohort-definition';
import { defaultSettings, type ProgrammeSettings } from '../../definitions/programme-settings';
import { showCount } from '../../domain/wording';
import { afterWords, beforeWords, showInterval, showMonths, showRatio } from './figures';
import type { OutcomeComparison, OutcomeResult, WindowTotals } from './results';

type Told = Omit<OutcomeResult, 'words' | 'warnings' | 'comparison'>;

/** What happens on the index date, as a sentence names it. */
export function indexWords({ index }: CohortDefinition, { shortName }: ProgrammeSettings): string {
  const programme = shortName === defaultSettings.shortName ? 'the programme' : shortName;
  const names: Readonly<Record<string, string>> = {
    start_date: `${programme} began`,
    referral_date: 'referral',
    allocated_date: 'allocation',
    network_meeting_date: 'the network meeting',
    phase_two_date: 'phase two began',
    phase_three_date: 'phase three began',
    end_date: `${programme} ended`,
  };
  return names[index] ?? 'the index date';
}

/** The finding as a paragraph that can stand in a report as it is. */
export function findingInWords(
  told: Told,
  definition: CohortDefinition,
  settings: ProgrammeSettings,
  completeness: { readonly complete: number; readonly compared: number },
): string {
  const { before, after, rateRatio, earlierRateRatio, one, many } = told;
  const compared = completeness.compared;
  if (compared === 0) return 'Nobody could be compared; who was left out, and why, is listed.';
  if (before.events.value === null) return before.events.why ?? 'This could not be counted.';
  const since = indexWords(definition, settings);
  const sentences = [
    `In the ${beforeWords(definition)} before ${since} the ${showCount(compared, 'child', 'children')} had ${countIn(before, one, many)}; in the ${afterWords(definition)} after, ${countIn(after, one, many)}${ratioClause(rateRatio)}.`,
  ];
  const seen = told.children.filter(({ change }) => change !== null).length;
  sentences.push(
    seen === 0
      ? 'No child is observed both before and after.'
      : `${changeClause(told.fewer.value, 'had fewer')}, ${told.same.value} the same and ${told.more.value} more${told.comparedBy === 'rates' ? ' for the time observed' : ''}.`,
  );
  if (completeness.complete < compared)
    sentences.push(
      `${completeness.complete} of the ${compared} had reached the full time on both sides; the others count with the time they have had${definition.matched ? ', as much before as after' : ''}.`,
    );
  sentences.push(
    `Children are referred when things are difficult, so that some fall would be expected without the programme.${earlierClause(earlierRateRatio, told)}`,
  );
  return sentences.join(' ');
}

function countIn({ events, days, rate }: WindowTotals, one: string, many: string): string {
  return `${showCount(events.value ?? 0, one, many)} in ${showMonths(days)} child-months (${showRatio(rate.estimate)} per 10)`;
}

function ratioClause(ratio: OutcomeResult['rateRatio']): string {
  if (ratio.estimate === null) return '; a ratio of the two is not defined';
  return `: a ratio of ${showRatio(ratio.estimate)}${showInterval(ratio)}`;
}

const changeClause = (count: number | null, what: string): string =>
  `${showCount(count ?? 0, 'child', 'children')} ${what}`;

function earlierClause(ratio: OutcomeResult['rateRatio'], { many }: Told): string {
  if (ratio.estimate === null)
    return ` Against months -12 to -7, before the time of referral, no ratio is defined for ${many}.`;
  return ` Set against months -12 to -7, before the time of referral, the ratio for months 1 to 6 is ${showRatio(ratio.estimate)}${showInterval(ratio)}.`;
}

/** The two groups' changes side by side, as a sentence. */
export function comparisonInWords(
  name: string,
  told: Pick<OutcomeComparison, 'before' | 'after' | 'rateRatio' | 'ratioOfRatios'>,
  programme: OutcomeResult['rateRatio'],
  many: string,
): string {
  const { before, after, rateRatio, ratioOfRatios } = told;
  if (rateRatio.estimate === null || programme.estimate === null)
    return `${name}: ${showCount(before.events.value ?? 0)} ${many} before and ${after.events.value ?? 0} after. The two changes cannot be compared, because one of the ratios is not defined.`;
  return `In the group "${name}" (${showCount(before.children.value ?? 0, 'child', 'children')}) the ratio was ${showRatio(rateRatio.estimate)}${showInterval(rateRatio)}, so that the programme's ratio is ${showRatio(ratioOfRatios.estimate)} times theirs${showInterval(ratioOfRatios)}. This holds only if both groups would have gone the same way without the programme.`;
}
