import type { ProgrammeSettings } from '../../definitions/programme-settings';
import type { Day } from '../../domain/calendar';
import { showDay } from '../../domain/wording';

/** Whose programme it is and as at when: `Staying Close, Northshire, as at 31 Mar 2018`. */
export function aboutLine(
  { definition }: { readonly definition: { readonly asAt: Day } },
  { programme, council }: Pick<ProgrammeSettings, 'programme' | 'council'>,
): string {
  return [programme, council, `as at ${showDay(definition.asAt)}`].filter((part) => part !== '').join(', ');
}
