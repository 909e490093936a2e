import {
  censusEthnicity,
  ethnicityCodes,
  ethnicityNotStated,
  extendedEthnicity,
} from '../codes/ethnicity-codes';
import { type LabelField, readingsOf, renumbered, rule } from './reading';

const codes = readingsOf(ethnicityCodes);

const refused =
  /\brefus|\bdeclin|\bprefer\w* not\b|\bwould not say\b|\bnot wish to\b|\bnot (?:disclosed|divulged)\b/;
const notObtained = /\bnot (?:yet )?(?:been )?(?:obtained|available|asked|established)\b/;
const notStated =
  /(?<!part )\bnot (?:yet )?(?:stated|recorded|known|given|declared|specified|populated)\b|\bunknown\b|\bno (?:initial )?(?:data|information|client contact)\b|\bunborn\b|\bnot completed\b/;

const heading = /\bwhite\b|\basian\b|\bblack\b|\bmixed\b/;
const white = /\bwhite\b/;
const asian = /\basian\b/;
const black = /\bblack\b/;
const blackOrMixed = /\bblack\b|\bmixed\b/;
const african = /\bafrican\b/;
const caribbean = /\bcarr?ibb?(?:ean)?s?\b/;
const chinese = /\bchinese\b/;
const southAsian = /\basian\b|\bindian\b|\bpakistani\b|\bbangladeshi\b/;
const british = /\bbritish\b|\benglish\b|\bscottish\b|\bwelsh\b|\bcornish\b|\bnorthern irish\b/;
const irish = /\birish\b/;
const traveller = /\birish travel|\btravell?ers?\b.*\birish\b/;
const roma = /\bg(?:yp|ys)[sp]y\b|\broma(?:ny)?\b/;
const other = /\bother\b/;

const mixed = /\bmixed\b|\bdual\b|\bmultiple ethnic\b/;
/** One group called mixed in itself ("Asian - Mixed Asian", "European mixed") is not a mixed background. */
const mixedInItself = /\b(white|asian|black)\b.*\bmixed \1$|\bmixed british$|\beuropean mi?xe?d$/;
const twoGroups = /\b(?:white|black|asian|chinese) and (?:any )?other eth/;

const whiteNations =
  /\balbanian|\bbosnian|\bbulgarian|\bcroatian|\bcypriot|\beuropean\b|\bgreek|\bhungarian|\bitalian|\blatvian|\blithuanian|\bpolish\b|\bportuguese|\bromanian|\brussian|\bserbian|\bslovak|\bspanish|\bturkish/;
const africanNations =
  /\bangolan|\bcongolese|\beritrean|\bethiopian|\bgambian|\bghan\w*ian|\bkenyan|\bnigerian|\bsierra leon|\bsomali|\bsudanese|\bzimbabwean/;
const asianNations = /\bnepal|\bsinhal|\bsri lank|\btamil\b/;
/** Countries that the DfE's extended list counts under no group of colour or continent. */
const otherNations =
  /\barab\b|\begyptian|\bfilipino|\biranian|\biraqi?\b|\bjapanese|\bkorean|\blatin\b|\blebanese|\blibyan|\bmalay\b|\bmoroccan|\bpolynesian|\b(?:south|central) american|\bthai\b|\bvietnamese|\byemeni/;
const notWhite = new RegExp(
  [southAsian, black, african, caribbean, africanNations, asianNations, otherNations]
    .map(({ source }) => source)
    .join('|'),
);

/**
 * ETHNIC. The name of a group goes before the name of a country. Left to a person: a label that names a group and also says
 * that nothing was obtained, and a country put under Asian that the DfE's list counts elsewhere.
 */
export const ethnicityLabel: LabelField = {
  codes: new Map([...codes, ...renumbered(extendedEthnicity, codes)]),
  otherNumbering: renumbered(censusEthnicity, codes),
  headings: [
    [/\bwest indian\b/, 'caribbean'],
    [/\basian (?:or |and )?(?:a(?:sian)? )?bri\w*(?: (?:or )?asian welsh)?/, 'asian'],
    [
      /\bblack (?:or |and )?(?:african caribbean (?:or )?)?black bri\w*(?: black welsh)?(?: african caribbean| caribbean or african)?/,
      'black',
    ],
    [/\bblack (?:or )?african (?:or )?caribbean\b/, 'black'],
    [/\bmixed (?:or )?multiple(?: eth\w*)?(?: groups?)?/, 'mixed'],
    [/\bchinese or other eth\w* groups?/, 'other ethnic group'],
    [/\benglish welsh scottish northern irish (?:or )?british/, 'british'],
  ],
  rules: [
    rule(null, [heading, new RegExp(`${refused.source}|${notObtained.source}|${notStated.source}`)]),
    rule('REFU', refused, /\bnot refused\b/),
    rule('NOBT', notObtained),
    rule(ethnicityNotStated, notStated),

    rule(null, /^mixed (?:white|asian|black)$/),
    rule('MWBC', [white, caribbean, blackOrMixed], african),
    rule('MWBA', [white, african, blackOrMixed], caribbean),
    rule('MWAS', [white, southAsian], /\bblack\b|\bchinese\b/),
    rule('MOTH', [mixed, other], mixedInItself),
    rule('MOTH', twoGroups),
    rule('Mixed', mixed, mixedInItself),
    rule('Mixed', [white, /\bblack\b|\bchinese\b/]),
    rule('MOTH', [/\band\b/, asian, /\bblack\b|\bchinese\b/]),
    rule('MOTH', [black, chinese]),
    rule(null, [black, southAsian]),

    rule('CHNE', /\bchinese\b|\btaiwanese\b/),
    rule('White', [/\bg(?:yp|ys)[sp]y or\b/, irish]),
    rule('WIRT', traveller),
    rule('WROM', roma),
    rule('White', [british, irish], /\bnorthern irish\b|\basian\b|\bblack\b/),
    rule('WBRI', british, notWhite),
    rule('WIRI', irish, notWhite),
    rule('WOTH', [white, new RegExp(`${other.source}|${whiteNations.source}`)]),
    rule('White', white),

    rule('AOTH', /\b(?:african|caribbean) (?:asian|indian)\b/, black),
    rule('Black or black British', [african, caribbean]),
    rule('BAFR', [black, african]),
    rule('BAFR', african, /\b(?:north|south) african\b|\basian\b/),
    rule('BCRB', caribbean, asian),
    rule('BAFR', africanNations, asian),
    rule('BOTH', [black, other]),
    rule('Black or black British', black, asian),

    rule('APKN', /\bpakistani?\b/),
    rule('ABAN', /\bbang\w*desh/),
    rule('AIND', /\bindian\b/, /\bamerican\b/),
    rule(null, [asian, new RegExp(`${otherNations.source}|\\bafghan`)]),
    rule('AOTH', [asian, other]),
    rule('AOTH', asianNations),
    rule('Asian or Asian British', asian),

    rule('WOTH', whiteNations, /\bother european\b/),
    rule('OOTH', otherNations),
    rule('OOTH', [other, /\bafghan|\balgerian|\bcambodian|\bkurdish|\bsyrian/]),
    rule('OOTH', /\bother (?:eth\w*|groups?|cultural)\b|^other$|^any other(?: group| background)?$/),
  ],
};
