import { addDays, addMonths, type Day } from '../../../shared/domain/calendar';
import { asAt, type Child, type Journey } from './child';
import { csv, sortedBy } from './csv';
import type { Random } from './random';
import { workingDayFrom } from './working-days';

const columns = [
  ...['child_id', 'referral_date', 'referral_source', 'decision', 'allocated_date', 'network_meeting_date'],
  ...['start_date', 'phase_two_date', 'phase_three_date', 'end_date', 'end_reason', 'worker'],
];

/** Every referral with its dates, in the order in which they came. */
export function programmeFile(children: readonly Child[], random: Random): string {
  const journeys = children.flatMap(({ id, journey }) => (journey ? [{ id, journey }] : []));
  const rows = sortedBy(journeys, ({ id, journey }) => `${journey.referral} ${id}`).map(({ id, journey }) => [
    id,
    journey.referral,
    journey.source,
    journey.decision,
    journey.allocated,
    journey.networkMeeting,
    journey.start,
    ...laterPhases(journey, random),
    journey.ended?.day ?? null,
    journey.ended?.reason ?? null,
    journey.worker,
  ]);
  return csv(columns, rows);
}

/** Phase two begins about 3 months after the start, phase three 3 to 6 months after that, for those still there. */
function laterPhases(journey: Journey, random: Random): [Day | null, Day | null] {
  if (journey.start === null || journey.decision !== 'full') return [null, null];
  const two = workingDayFrom(addDays(addMonths(journey.start, 3), random.whole(-4, 10)));
  const three = workingDayFrom(addDays(addMonths(two, random.whole(3, 6)), random.whole(-4, 10)));
  const last = journey.ended?.day ?? addDays(asAt, 1);
  return [two < last ? two : null, three < last ? three : null];
}
