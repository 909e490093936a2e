import { needCodes, needNotStated, notInNeed } from '../codes/need-codes';
import { type LabelField, type Reading, readingsOf, renumbered, rule } from './reading';

const codes = readingsOf(needCodes);
const letters = [...'ABCDEFGHJ'];

/** Lists that number the eight needs 1 to 8 with a letter for what lies below: `3b` is a kind of N3. */
const numbered = Object.fromEntries(
  [...'12345678'].flatMap((digit) => letters.map((letter) => [`${digit}${letter}`, `N${digit}`])),
);
/** N9 and N0 belong to the children in need census; the return has no such codes. */
const census: readonly [string, Reading][] = [
  ['N9', { code: null, group: notInNeed }],
  ['N0', { code: null, group: needNotStated }],
];

const ill = /\bdisab|\bill(?:ness)?\b|\blearning difficult|\bmental/;
const parents = /\bparents?\b|\bparental\b/;

/** CIN. The name of a need anywhere in the label goes before the kinds listed below it. */
export const needLabel: LabelField = {
  codes: new Map([...codes, ...census]),
  otherNumbering: renumbered(numbered, codes),
  rules: [
    rule(
      notInNeed,
      /\bother than child(?:ren)? in need\b|\bnot (?:cin|(?:a )?child(?:ren)? in need)\b|\bnot in need\b|\bno longer a child in need\b|\bstep ?parent adoption\b|\badoption and fostering use\b/,
    ),
    rule('N8', /\babsent parent|\bunaccompanied\b|\buasc\b|\bno parents available\b|\bparents? absent/),
    rule('N5', /\bd[iy]sfunction|\bparenting capacity is chronically/),
    rule('N4', /\bacc?ute (?:family )?(?:di)?stress\b|\btemporary crisis\b/),
    rule('N7', /\blow income\b|\bincome below\b/),
    rule('N6', /\bsocial\w* unacceptable\b|\bunacceptable behavio|\bbehaviour impacting\b/),
    rule('N3', [parents, ill]),
    rule(
      'N1',
      /\babuse (?:or |and )?neglect\b|\bneglect\b|\b(?:physical|sexual|emotional) (?:abuse|harm)\b|^abuse$/,
    ),
    rule('N2', /\bdisab/, /\bharassment\b|\bfamily\b/),
    rule(
      needNotStated,
      /^(?:need (?:code )?)?not (?:yet )?(?:stated|recorded|specified|known|determined)$|^unknown$|\bno need code recorded\b/,
    ),
  ],
};
