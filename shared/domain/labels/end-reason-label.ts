import { endReasonCodes } from '../codes/end-reason-codes';
import { type LabelField, readingsOf, renumbered, rule } from './reading';

const codes = readingsOf(endReasonCodes);

/** Lists of some case systems put an S before the code of the return: `SE11`. */
const withS = Object.fromEntries([...codes.keys()].map((code) => [`S${code}`, code]));

const home =
  /\breturn\w* *home\b|\bret home\b|\breturned to (?:live|parents?)\b|\bwith parent relative or other person with pr\b/;
const courtOrder = /\bresidence order|\b(?:child|care) arrangements?\b/;
const noOrder =
  /\bnot (?:under|ro|sgo|special|residence|child)|\bnot part of\b.*\bor residence\b|\bor residence order|\bno order\b/;
const notPlanned = /\bunplanned\b|\bnot (?:as )?part of\b/;
const planned = /\bplanned\b|\bpart of (?:the )?(?:current )?(?:care )?plan/;

const guardianship = /\bguardianship\b|\bspec\w* guard|\bspecial gship\b|\bsgo?\b/;
const notFoster = /\bother than (?:the )?(?:former )?(?:foster|fcs?\b)|\bnot (?:a )?former (?:foster|fc|f c)/;
const formerFoster = /\bformer (?:foster|fcs?\b|f carer|family and friends)/;
const notKin =
  /\bother than relatives?\b|\bnot (?:a )?relatives?\b|\b(?:carers?|foster carers?) and relatives? or friends?\b/;
const kin = /\brelatives?\b|\bfamily and friends\b/;

const alone = /\bindep\w*/;
const unsupported =
  /\bun ?support|\bnon ?supp|\b(?:no|without|with no) (?:formal\w* |ongoing |ssd )*(?:advice|support)|\bnot? formalised\b/;
const supported = /\bsupp|\bformal/;

/** REC: why the episode, and with it often the time in care, ended. */
export const endReasonLabel: LabelField = {
  codes,
  otherNumbering: renumbered(withS, codes),
  rules: [
    rule('X1', /\bnew ep\w+ begins\b|^new episode$/),
    rule('E12', [/\badopt/, /\bdispensed\b/]),
    rule('E11', [/\badopt/, /\bun ?opposed\b/]),
    rule('Adopted', /^adopted\b|^adoption(?: order)?(?: granted)?$/),
    rule('E2', /\bdied\b|\bdeath\b|\bdeceased\b/, /\bparent|\bcarer|\brelative/),
    rule(
      'E3',
      /\b(?:care|case) taken (?:over )?by (?:an)?other\b|\b(?:services of|transferred to) another (?:la|local auth\w*)\b/,
    ),

    rule('E13', /\b(?:no|without) (?:p[ae]r\w* resp|pr\b)/),
    rule('E41', courtOrder, noOrder),
    rule('E4B', [home, notPlanned]),
    rule('E4A', [home, planned]),
    rule('Returned home to live with parents or relatives', home),

    rule('E48', [guardianship, notFoster, notKin]),
    rule('E47', [guardianship, notFoster, kin]),
    rule('E46', [guardianship, formerFoster, notKin], notFoster),
    rule('E45', [guardianship, formerFoster, kin], notFoster),
    rule('Special Guardianship Orders', guardianship),

    rule(
      'E17',
      /\bstaying put\b|\b(?:remain|stay)\w* (?:living )?with (?:\w+ )?(?:former |current )?(?:foster )?carers?\b/,
    ),
    rule('E15', /\bage (?:assess|disput)|\bage assessed\b|\bassessed as (?:over )?18\b/),
    rule('E7', /\badults? (?:social|serv|care|ss|division)/),
    rule('E6', [alone, unsupported]),
    rule('E5', [alone, supported]),
    rule('Moved into independent living', /\bindep\w* (?:living|liv|accom|arrangement)|^supported accom/),
    rule('E9', /\bcustody\b/, /\bremand/),
    rule('E14', /\bremand\w*\b.*\b(?:end|ceas)|\bno longer remanded\b/),
    rule('E16', /\babroad\b|\banother country\b|\bdeported\b/),
    rule('E8', /\bother reasons?\b|^other$/),
  ],
};
