import { neitherSex, sexCodes } from '../codes/sex-codes';
import { type LabelField, type Reading, readingsOf, rule } from './reading';

const letters = readingsOf(sexCodes.filter(({ code }) => /[A-Z]/.test(code)));
const male = letters.get('M');
const female = letters.get('F');
const notKnown = letters.get('U');
const digits: readonly [string, Reading | undefined][] = [
  ['1', male],
  ['2', female],
  ['0', notKnown],
  ['9', notKnown],
];

/** SEX, always read to the letters. 0 and 9 are "not known" and "not specified" of the national person standard. */
export const sexLabel: LabelField = {
  codes: new Map([
    ...letters,
    ...digits.flatMap(([digit, reading]) => (reading ? [[digit, reading] as const] : [])),
  ]),
  rules: [
    rule(
      'U',
      /\bnot (?:known|stated|recorded|specified)\b|\bunspecified\b|\bunknown\b|\bunborn\b|\bwithheld\b/,
      /\bif male or female\b/,
    ),
    rule(
      neitherSex,
      /\btrans(?:gender\w*|sexual)?\b|\bnon ?binary\b|\bneither\b|\bindeterminate\b|\bdysphoria\b|\bunable to classify\b/,
    ),
    rule(null, [/\bmale\b/, /\bfemale\b/]),
    rule('F', /\bfemale\b|\bgirl\b/),
    rule('M', /\bmale\b|\bboy\b/),
  ],
};
