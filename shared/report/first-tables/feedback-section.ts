import type {
  FeedbackQuestion,
  FirstTables,
  FormReturned,
  QuestionScores,
} from '../../analysis/first-tables/results';
import { showDay } from '../../domain/wording';
import { count, left, mean, named, nothing, right, share, words } from '../figures';
import type { Block, ReportTable, Section, TableRow } from '../report-model';

type OfKind<K extends FeedbackQuestion['kind']> = Extract<FeedbackQuestion, { kind: K }>;

/** Feedback by form and question. */
export function feedbackSection({ feedback, definition }: FirstTables): Section {
  const { forms, questions, warnings } = feedback;
  const ofKind = <K extends FeedbackQuestion['kind']>(kind: K) =>
    questions.filter((question): question is OfKind<K> => question.kind === kind);
  const tables = [
    formsTable(forms),
    scoresTable(ofKind('scale'), forms),
    yesNoTable(ofKind('yes-no')),
    commentsTable(ofKind('comments')),
  ];
  const blocks = tables
    .filter(({ rows }) => rows.length > 0)
    .map((table): Block => ({ kind: 'table', table }));
  return {
    id: 'feedback',
    title: 'What people said',
    blocks: blocks.length > 0 ? blocks : [{ kind: 'sentence', text: 'No feedback is loaded.' }],
    warnings,
    leftOut: [],
    working: [
      `Answers up to ${showDay(definition.asAt)}, and those without a date. A form was returned as often as its question with the most rows stands in the extract. Blank answers are not counted. What was written in comments is not printed here.`,
    ],
  };
}

function formsTable(forms: readonly FormReturned[]): ReportTable {
  return {
    caption: 'Forms returned',
    columns: [left('Form'), right('Returned')],
    rows: forms.map(({ form, returned }) => ({
      cells: [words(named(form)), count(returned, `Returned: ${form}`)],
    })),
  };
}

function scoresTable(questions: readonly OfKind<'scale'>[], forms: readonly FormReturned[]): ReportTable {
  const rows = forms.flatMap(({ form, together }) => [
    ...questions.filter((question) => question.form === form).map(scoresRow),
    ...together.map((scores) => ({ ...scoresRow(scores), kind: 'total' as const })),
  ]);
  return {
    caption: 'Scores',
    columns: [
      left('Form'),
      left('Question'),
      right('Answers'),
      right('Mean'),
      right('Lowest'),
      right('Highest'),
      right('Scale'),
    ],
    rows,
  };
}

function scoresRow({
  form,
  question,
  answers,
  mean: average,
  lowest,
  highest,
  scale,
}: QuestionScores): TableRow {
  return {
    cells: [
      words(named(form)),
      words(question),
      count(answers, `Answers: ${question}`),
      mean(average, `Mean: ${question}`, 2),
      mean(lowest, `Lowest: ${question}`, 2),
      mean(highest, `Highest: ${question}`, 2),
      words(scale.min === null || scale.max === null ? nothing : `${scale.min} to ${scale.max}`),
    ],
  };
}

function yesNoTable(questions: readonly OfKind<'yes-no'>[]): ReportTable {
  return {
    caption: 'Yes or no',
    columns: [left('Form'), left('Question'), right('Yes'), right('Answers'), right('Share')],
    rows: questions.map(({ form, question, yes, answers, share: part }) => ({
      cells: [
        words(named(form)),
        words(question),
        count(yes, `Yes: ${question}`),
        count(answers, `Answers: ${question}`),
        share(part, `Share of yes: ${question}`, `${yes.value} of ${answers.value}`),
      ],
    })),
  };
}

function commentsTable(questions: readonly OfKind<'comments'>[]): ReportTable {
  return {
    caption: 'Comments',
    columns: [left('Form'), left('Question'), right('Comments')],
    rows: questions.map(({ form, question, answers }) => ({
      cells: [words(named(form)), words(question), count(answers, `Comments: ${question}`)],
    })),
  };
}
