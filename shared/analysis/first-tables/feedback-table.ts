import type { Database } from '../../database/database';
import type { RowOf } from '../../database/schema';
import type { Day } from '../../domain/calendar';
import { showCount, showDay } from '../../domain/wording';
import { groupedBy } from '../grouped';
import { openNumber, unknownNumber } from '../open-numbers';
import type { FeedbackQuestion, FeedbackTable, FormReturned, QuestionScores, Warning } from './results';

interface Answer extends RowOf<'feedback'> {
  readonly rowid: number;
}

/** Answers by form and question up to the reporting date: means against their scale, shares of yes, numbers of comments. */
export function feedbackTable(database: Database, asAt: Day): FeedbackTable {
  const all = database.rows<Answer>('SELECT rowid, * FROM feedback ORDER BY form, rowid');
  const answers = all.filter(({ date }) => date === null || date <= asAt);
  const questions = groupedBy(answers, ({ form, question }) => JSON.stringify([form, question]));
  const warnings: Warning[] = [];
  if (all.length > answers.length)
    warnings.push({
      id: 'later-answers',
      text: `${showCount(all.length - answers.length, 'answer')} given after ${showDay(asAt)} ${all.length - answers.length === 1 ? 'is' : 'are'} not counted.`,
    });
  const rows = [...questions.values()].flatMap((group) => questionsOf(group, warnings));
  const forms = groupedBy(answers, formOf);
  return {
    forms: [...forms].map(([form, group]) => formReturned(form, group, rows)),
    questions: rows,
    warnings,
  };
}

function formReturned(
  form: string,
  answers: readonly Answer[],
  questions: readonly FeedbackQuestion[],
): FormReturned {
  const byQuestion = [...groupedBy(answers, ({ question }) => question).values()];
  const most = byQuestion.reduce((longest, group) => (group.length > longest.length ? group : longest));
  const scored = questions.filter(
    (each): each is QuestionScores => each.kind === 'scale' && each.form === form,
  );
  const scales = groupedBy(scored, ({ scale }) => JSON.stringify(scale));
  const answerOf = new Map(answers.map((answer) => [answer.rowid, answer]));
  return {
    form,
    returned: openNumber(most.length, 'feedback', rowids(most)),
    together: [...scales.values()].flatMap((group) => {
      const scale = group[0]?.scale;
      if (group.length < 2 || scale === undefined) return [];
      const valid = group.flatMap((each) =>
        each.answers.behind.rowids.flatMap((id) => answerOf.get(id) ?? []),
      );
      return [
        { kind: 'scale' as const, form, question: 'All questions together', scale, ...figuresOf(valid) },
      ];
    }),
  };
}

function questionsOf(answers: readonly Answer[], warnings: Warning[]): FeedbackQuestion[] {
  const named = {
    form: answers[0]?.form ?? 'No form named',
    question: answers[0]?.question ?? 'No question named',
  };
  if (isYesNo(answers)) return [{ kind: 'yes-no', ...named, ...sharesOf(answers) }];
  const scored = answers.filter(({ score }) => score !== null);
  if (scored.length === 0) {
    const written = answers.filter(({ text }) => text !== null);
    return [{ kind: 'comments', ...named, answers: openNumber(written.length, 'feedback', rowids(written)) }];
  }
  const scales = groupedBy(scored, ({ scale_min, scale_max }) => JSON.stringify([scale_min, scale_max]));
  if (scales.size > 1)
    warnings.push({
      id: 'different-scales',
      text: `"${named.question}" (${named.form}) was answered on different scales; each stands in a row of its own.`,
    });
  return [...scales.values()].map((group) => scoresOf(named, group, warnings));
}

function scoresOf(
  named: { form: string; question: string },
  answers: readonly Answer[],
  warnings: Warning[],
): FeedbackQuestion {
  const scale = { min: answers[0]?.scale_min ?? null, max: answers[0]?.scale_max ?? null };
  const fits = ({ score }: Answer) =>
    score !== null &&
    (scale.min === null || score >= scale.min) &&
    (scale.max === null || score <= scale.max);
  const valid = answers.filter(fits);
  if (valid.length < answers.length)
    warnings.push({
      id: 'outside-scale',
      text: `"${named.question}" (${named.form}): ${showCount(answers.length - valid.length, 'score lies', 'scores lie')} outside the scale and ${answers.length - valid.length === 1 ? 'is' : 'are'} left out: ${answers
        .filter((answer) => !fits(answer))
        .map(({ file, line, score }) => `${score} (${file} line ${line})`)
        .join(', ')}.`,
    });
  return { kind: 'scale', ...named, scale, ...figuresOf(valid) };
}

function figuresOf(answers: readonly Answer[]) {
  const scores = answers.flatMap(({ score }) => score ?? []);
  const about = (value: number) =>
    answers.length === 0
      ? unknownNumber('No score lies within the scale.', 'feedback')
      : openNumber(value, 'feedback', rowids(answers));
  return {
    answers: openNumber(answers.length, 'feedback', rowids(answers)),
    mean: about(scores.reduce((sum, score) => sum + score, 0) / scores.length),
    lowest: about(Math.min(...scores)),
    highest: about(Math.max(...scores)),
  };
}

const formOf = (answer: Answer | undefined): string => answer?.form ?? 'No form named';

/** Yes or no where every answer is one in words, or a score of 1 or 0 on a scale of 0 to 1. */
function isYesNo(answers: readonly Answer[]): boolean {
  const told = answers.filter(({ score, text }) => score !== null || text !== null);
  return told.length > 0 && told.every((answer) => yesNo(answer) !== null);
}

function yesNo({ score, scale_min, scale_max, text }: Answer): boolean | null {
  if (score !== null)
    return scale_min === 0 && scale_max === 1 && (score === 0 || score === 1) ? score === 1 : null;
  const word = text?.trim().toLowerCase();
  return word === 'yes' || word === 'y' ? true : word === 'no' || word === 'n' ? false : null;
}

function sharesOf(answers: readonly Answer[]) {
  const told = answers.filter((answer) => yesNo(answer) !== null);
  const yes = told.filter((answer) => yesNo(answer) === true);
  return {
    yes: openNumber(yes.length, 'feedback', rowids(yes)),
    answers: openNumber(told.length, 'feedback', rowids(told)),
    share: openNumber(yes.length / told.length, 'feedback', rowids(told)),
  };
}

const rowids = (answers: readonly Answer[]) => answers.map(({ rowid }) => rowid);
