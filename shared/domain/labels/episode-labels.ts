import { changeReasonCodes } from '../codes/change-reason-codes';
import { episodeReasonCodes } from '../codes/episode-reason-codes';
import { missingCodes } from '../codes/missing-codes';
import { type LabelField, readingsOf, rule } from './reading';

const legal = /\blegal\b/;
const placement = /\bplacements?\b/;
const sameCarer = /\bsame carers?\b|\bno change of carers?\b/;

/** RNE. */
export const episodeReasonLabel: LabelField = {
  codes: readingsOf(episodeReasonCodes),
  rules: [
    rule('S', /\bstart\w* (?:to be|being) looked after\b|\bstart\w* (?:of |in )?(?:care|period of care)\b/),
    rule('U', [legal, placement, sameCarer]),
    rule('B', [legal, placement, /\bcarers?\b/]),
    rule('T', [placement, sameCarer], legal),
    rule('P', [placement, /\bcarers?\b/], /\blegal\b|\bsame\b/),
    rule('L', [legal, /\bonly\b|\bchange\b/], placement),
  ],
};

const carer = /\bcarers?\b/;
const asks = /\brequest|\basks?\b|\basked\b|\bnotice\b/;

/** REASON_PLACE_CHANGE. */
export const changeReasonLabel: LabelField = {
  codes: readingsOf(changeReasonCodes),
  rules: [
    rule('ALLEG', /\balleg/),
    rule('STAND', /\bstandards? of care\b/),
    rule('APPRR', /\bapproval\b.*\b(?:removed|withdrawn|terminated)\b|\bremov\w* of approval\b/),
    rule('CREQO', [carer, asks, /\bother\b/]),
    rule('CREQB', [carer, asks, /\bbehavio/], /\bnot\b/),
    rule('Not planned', [carer, asks]),
    rule('CHILD', [/\bchild\w*\b|\byoung person/, asks], /\bbehavio/),
    rule('LAREQ', [/\bauthority\b|\bla\b/, asks]),
    rule('CLOSE', /\bresign|\bclosure\b|\b(?:home|provision|placement|provider) closed\b/),
    rule('CARPL', /\bcare plan\b/, /\bnot\b/),
    rule('PLACE', [/\bstatus\b/, /\bplacement\b|\bsame carers?\b/]),
    rule('CUSTOD', /\bcustody\b/),
    rule('OTHER', /^other(?: reasons?)?$|\bany other reason\b/),
    rule('Not planned', /\bunplanned\b|\bnot planned\b|\bbreakdown\b|\bbr(?:oke|oken|eak) down\b|\bdisrupt/),
    rule('Planned', /\bplanned\b/),
  ],
};

/** MISSING. */
export const missingLabel: LabelField = {
  codes: readingsOf(missingCodes),
  rules: [
    rule(null, [/\bmissing\b/, /\baway\b|\babsen|\bunauthori/]),
    rule('M', /\bmissing\b|\babscond|\bwhereabouts (?:not known|unknown)\b/, /\bnot missing\b/),
    rule('A', /\baway\b|\babsen|\bunauthori|\bwhereabouts known\b/),
  ],
};
