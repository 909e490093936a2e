import type { StatementPlace } from '../../../shared/database/sql-tokens';
import { showCount } from '../../../shared/domain/wording';
import type { QueryOutcome } from '../../engine/console-engine';

/** `line 2, column 8`, both counted from one. */
export function placeInWords(statement: string, { offset }: StatementPlace): string {
  const before = statement.slice(0, offset).split('\n');
  const column = [...(before.at(-1) ?? '')].length + 1;
  return before.length === 1 && !statement.includes('\n')
    ? `column ${column}`
    : `line ${before.length}, column ${column}`;
}

/** `0.03 s`, `2.1 s`, `75 s`; below a hundredth that it is less. */
export function showSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 0.01) return 'less than 0.01 s';
  return `${seconds.toFixed(seconds < 1 ? 2 : seconds < 10 ? 1 : 0)} s`;
}

/** What is said of a statement that somebody stopped. */
export const stoppedWords = 'Stopped before there was an answer.';

/** What came of a statement, for the line above its rows and for the list of those run before. */
export function outcomeInWords(outcome: QueryOutcome): string {
  if ('problem' in outcome) return outcome.problem.text;
  const { rows, total } = outcome.answer;
  const shown = rows.length < total ? `, of which the first ${showCount(rows.length)} are shown` : '';
  return `${showCount(total, 'row')} in ${showSeconds(outcome.milliseconds)}${shown}`;
}
