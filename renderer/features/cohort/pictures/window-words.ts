import { afterWords, beforeWords } from '../../../../shared/analysis/cohort/figures';
import type { CohortDefinition } from '../../../../shared/definitions/cohort-definition';

const indexDates: Readonly<Record<string, string>> = {
  start_date: 'the start',
  referral_date: 'referral',
  allocated_date: 'allocation',
  network_meeting_date: 'the network meeting',
  phase_two_date: 'phase two',
  phase_three_date: 'phase three',
};

/** What the windows lie around, within a title: `the start`. */
export const indexName = ({ index, include }: CohortDefinition): string =>
  (include.table === 'programme' ? indexDates[index] : undefined) ?? 'the index date';

/** The same at a line of its own: `Start`. */
export const indexMark = (definition: CohortDefinition): string =>
  capital(indexName(definition).replace(/^the /, ''));

/** The two windows within a title: `six months before and after the start`; their length where both have one. */
export function windowsName(definition: CohortDefinition): string {
  const [before, after] = [beforeWords(definition), afterWords(definition)];
  const around = `before and after ${indexName(definition)}`;
  return before === after ? `${before} ${around}` : around;
}

/** With a capital to begin a title. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
