import { placeCodes } from '../codes/place-codes';
import { type LabelField, readingsOf, rule } from './reading';

/** Foster care by someone the child knew before. */
export const kinshipWords =
  /\bkin(?:ship)?\b|\brelatives?\b|\bconnected (?:persons?|carers?)\b|\bfamily and friends?\b|\bfriends? and family\b|\brel friend\b/;
/** Foster care of any kind. */
export const fosterWords =
  /\bfoster|\bf ?c\b|\bf carers?\b|\bifa\b|\bkinship\b|\bconnected (?:persons?|carers?)\b|\brel(?:atives?)? (?:or )?friends?\b|\b(?:family and friends?|friends? and family) carers?\b|\breg(?:ulation)? 24\b/;
/** Placed for adoption, or adoption as the placement. */
export const adoptionWords =
  /\bplac\w* (?:with )?(?:(?:4|for|with|prospective) )?adopt|^adopti(?:on|ve)\b|\badoptive placement\b/;

const otherCarer =
  /\b(?:an)?other foster|\bnot (?:a |with |by )*(?:family|relatives?|friends?)\b|\bagency\b|\bifa\b|\bprovided by la\b/;
const lasting = '(?:long ?term|l ?term|lt\\b|agreed as long)';
const toAdopt = '(?:app\\w* adopt|ffa\\b|foster\\w* (?:for|to) adopt|concurrent)';
const neither = new RegExp(
  `\\bn(?:ot(?! (?:a |with |by )*(?:family|relative|friend))|either)\\b[a-z ]{0,40}\\b(?:${lasting}|${toAdopt})`,
);
const mayAdopt = new RegExp(`\\b${toAdopt}`);
const longTerm = new RegExp(`\\b${lasting}`);

const order = /\bplac\w* ord|\bplcmt ord|\bwith po\b|\bs(?:ect?|ection)? ?21\b/;
const consent = /\bconsent\b/;
const notCurrent = /\bnot (?:with |w )?(?:the |their )?(?:cur|foster|fc|f c)|\bnew carers\b/;
const current = /\bcur\w* (?:foster|fc|f c)/;

const unregulated = /\bnot (?:be )?(?:subj|reg|child\w* homes? reg)|\boutside childrens? home/;
const home = /\bhomes?\b/;

/** PLACE. Words lead to a code only where they say all that the code says. */
export const placeLabel: LabelField = {
  codes: readingsOf(placeCodes),
  rules: [
    rule('T1', [/\btemp/, /\bhospital/]),
    rule('T3', [/\btemp/, /\bcarers?\b|\bfc\b/, /\bhol/]),
    rule('T2', [/\btemp/, /\bhol/]),
    rule('T4', [/\btemp/, /\b(?:seven|7) days/]),
    rule('T0', /\ball types of temp/),
    rule('Temporary placement', /\btemp/, /\bapprov|\bhotel\b/),

    rule('A6', [adoptionWords, order, notCurrent]),
    rule('A5', [adoptionWords, order, current]),
    rule('A4', [adoptionWords, consent, notCurrent], order),
    rule('A3', [adoptionWords, consent, current], order),
    rule('Placed for adoption', adoptionWords),

    rule('U3', [fosterWords, kinshipWords, neither], otherCarer),
    rule('U2', [fosterWords, kinshipWords, mayAdopt], otherCarer),
    rule('U1', [fosterWords, kinshipWords, longTerm], otherCarer),
    rule('U6', [fosterWords, otherCarer, neither]),
    rule('U5', [fosterWords, otherCarer, mayAdopt]),
    rule('U4', [fosterWords, otherCarer, longTerm]),
    rule('Foster placement', fosterWords, /\bindependent\b.*\bfriends\b/),

    rule('R3', /\bfamily cent(?:re|er)\b|\b(?:mother|parent) and (?:baby|child) (?:unit|cent|assess)/),
    rule(
      'P1',
      [/\bparents?\b|\bparental resp|\bperson with pr\b/, /\bplac|\bwith\b|\bown\b/],
      /\brelative|\bfriend/,
    ),
    rule('S1', /\bresident\w* schools?\b|\bboarding school|\bschools?\b.*\bdual/),
    rule('R5', /\byoung offend|\byoi\b|\bprison\b|\bsecure training/),
    rule(null, /\bsecure\b.*\bhomes and hostels/),
    rule('K1', /\bsecure (?:child|unit|accom|home|place)|^secure\b/),
    rule('H5', [unregulated, home]),
    rule('Residential accommodation', /\bsemi ?indep|\bhostels? (?:and|or) other support/),
    rule('K2', /\bchild\w* homes?\b|\bhomes? and hostels?\b/, /\bunreg/),
    rule('P2', /\bindep\w* living\b|\bliving indep/),
    rule('P3', /\bresident\w* employ/),
    rule('R1', /\bresident\w* care (?:nursing )?homes?\b/),
    rule('R2', /\bnhs\b|\bhealth trust\b|\bnursing\b|\bmedical\b/),
    rule('Other placements', /\bwhereabouts (?:un)?known\b/),
    rule('Other placements', /^other(?: placements?)?(?: not listed.*| must be.*|)$/),
  ],
};
