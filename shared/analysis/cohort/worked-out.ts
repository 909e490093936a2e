import { columnWords, tableWords } from '../../database/table-words';
import type { CohortDefinition } from '../../definitions/cohort-definition';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { showDay } from '../../domain/wording';
import { afterWords, beforeWords } from './figures';

/** How the comparison was worked out, sentence by sentence. */
export function workedOutWords(definition: CohortDefinition, settings: ProgrammeSettings): string[] {
  const { asAt, index, matched, shortestMatchedDays, include, outcomes } = definition;
  const sentences = [
    `Children are those of the table "${tableWords(include.table)}"${include.decision ? ` with the decision ${include.decision.join(' or ')}` : ''}${include.filters?.length ? `, of the rows that ${include.filters.length} filter${include.filters.length === 1 ? '' : 's'} leave` : ''}${include.children ? ', of a saved group' : ''}; each counts once, by the earliest "${dateWords(include.table, index)}".`,
    `The window before is the ${beforeWords(definition)} up to the index date, which does not belong to it; the window after is the ${afterWords(definition)} from the index date on. Only days in the care period that holds the index date count, up to and including ${showDay(asAt)}.`,
  ];
  if (matched)
    sentences.push(
      `Each child's windows are cut to as many days before as after. Children with fewer than ${shortestMatchedDays} such days are left out and listed.`,
    );
  const { joinReturns, countSameCarer, leaveOutShortBreaks } = settings.moves;
  sentences.push(
    `Placements are told from the return's episodes as the settings say: a change with the same carers ${countSameCarer ? 'is' : 'is not'} a move, stays on both sides of a temporary one ${joinReturns ? 'are joined where the child comes back' : 'are kept apart'}, short breaks ${leaveOutShortBreaks ? 'are left out' : 'count'}.`,
    "Rates are events per 10 child-months; a child-month is 30.4375 days. The interval of a rate is Garwood's; that of a ratio comes from leaving out one child at a time (jackknife, t with n - 1 degrees of freedom), and from the exact conditional test where that is undefined.",
    'Tests are over children, never over single events. Below six changed pairs no p value is given.',
  );
  if (outcomes.length > 1)
    sentences.push(
      'The outcome named first is the main one; the others are exploratory, and their p values are not adjusted for there being several.',
    );
  return sentences;
}

/** A date column as the choices call it: "Start date", "Care periods: Start date". */
function dateWords(own: string, index: string): string {
  const [first, second] = index.split('.') as [string, string | undefined];
  return second === undefined
    ? columnWords(own, first)
    : `${tableWords(first)}: ${columnWords(first, second)}`;
}
