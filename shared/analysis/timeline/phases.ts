import type { RowOf } from '../../database/schema';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import type { PhaseOfLane } from './lane';

/**
 * The phases that the recorded dates show, named by the settings. A phase lasts until the next one that has a date, the
 * last until the programme's end; without one it is open. Dates out of order make no phase.
 */
export function phasesOf(
  programme: RowOf<'programme'> & { readonly rowid: number },
  phases: ProgrammeSettings['phases'],
): PhaseOfLane[] {
  const starts = [programme.start_date, programme.phase_two_date, programme.phase_three_date]
    .map((start, number) => ({ start, number }))
    .filter((phase): phase is { start: string; number: number } => phase.start !== null);
  return starts.flatMap(({ start, number }, i) => {
    const next = starts[i + 1]?.start ?? programme.end_date;
    const end =
      programme.end_date !== null && next !== null && programme.end_date < next ? programme.end_date : next;
    if (end !== null && end <= start) return [];
    return [
      { start, end, name: phases[number]?.name ?? `Phase ${number + 1}`, number, rowid: programme.rowid },
    ];
  });
}
