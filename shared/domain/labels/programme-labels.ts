import { type LabelField, type Reading, rule } from './reading';

const itself = (word: string): Reading => ({ code: word, group: word });

const yes = itself('yes');
const no = itself('no');

/** Yes or no, in the words and signs that systems use for them. */
export const yesNoLabel: LabelField = {
  codes: new Map([
    ...['Y', 'YES', 'T', 'TRUE', '1'].map((sign) => [sign, yes] as const),
    ...['N', 'NO', 'F', 'FALSE', '0'].map((sign) => [sign, no] as const),
  ]),
  rules: [],
};

export const decisions = ['full', 'prevent', 'not picked up', 'pending'] as const;

/** What was decided about a referral to a programme. */
export const decisionLabel: LabelField = {
  codes: new Map(decisions.map((decision) => [decision.toUpperCase(), itself(decision)])),
  rules: [
    rule('NOT PICKED UP', /\bnot (?:picked|taken) up\b|\bnot accepted\b|\bdeclined\b|\brejected\b/),
    rule('PENDING', /\bpending\b|\bawaiting\b|\bwaiting\b|\bundecided\b/),
    rule('PREVENT', /\bprevent|\bstep ?down\b/, /\bfull\b|\bnot\b/),
    rule('FULL', /\bfull\b/, /\bnot\b/),
  ],
};
