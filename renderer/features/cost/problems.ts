import type { z } from 'zod';

/** What is wrong with a calculation, by the field that it belongs to. */
export interface Problem {
  readonly field: Field;
  /** Where in it: the path that a definition has it under. */
  readonly path: readonly string[];
  readonly text: string;
}

export type Field =
  | 'who'
  | 'programme'
  | 'prices'
  | 'years'
  | 'judgement'
  | 'evidence'
  | 'grades'
  | 'deadweight'
  | 'budgets'
  | 'ranges'
  | 'other';

const fields: Readonly<Record<string, Field>> = {
  include: 'who',
  index: 'who',
  asAt: 'who',
  programme: 'programme',
  unitCosts: 'prices',
  deflators: 'years',
  priceYear: 'years',
  deadweight: 'deadweight',
  budgets: 'budgets',
  ranges: 'ranges',
};
const parts: Readonly<Record<string, Field>> = {
  default: 'judgement',
  children: 'evidence',
  grades: 'grades',
  judgedOn: 'judgement',
};

/** The problems that the definition itself shows. */
export const problemsOf = (issues: readonly z.core.$ZodIssue[]): Problem[] =>
  issues.map(({ path, message }) => {
    const [first = '', second = ''] = path.map(String);
    const field = first === 'counterfactual' ? parts[second] : fields[first];
    return { field: field ?? 'other', path: path.map(String), text: sentence(message) };
  });

/** Where a refusal of the engine belongs, by what it speaks of. */
const refusals: readonly (readonly [words: RegExp, field: Field])[] = [
  [/^The prices are of different years/, 'years'],
  [/^Two prices are given/, 'prices'],
  [/^The range /, 'ranges'],
  [/^".*" has \d+ prices, by provider/, 'judgement'],
];

export const refusalAsProblem = (text: string): Problem => ({
  field: refusals.find(([words]) => words.test(text))?.[1] ?? 'other',
  path: [],
  text,
});

const sentence = (text: string): string => {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?)"]$/.test(capital) ? capital : `${capital}.`;
};
