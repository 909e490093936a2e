import { legalStatusCodes } from '../codes/legal-status-codes';
import { type LabelField, readingsOf, rule } from './reading';

const series = /\bseries of\b|\bshort ?(?:term )?breaks?\b|\baccom\w* with breaks\b/;

/** LS. A supervision, residence or guardianship order does not by itself place a child in care, so it is not read. */
export const legalStatusLabel: LabelField = {
  codes: readingsOf(legalStatusCodes),
  rules: [
    rule('Accommodated under S20', [series, /\b75\b/]),
    rule('V4', [
      series,
      /\bagreements? (?:is |are )?(?:recorded|only)|\brecording agreements\b|\bno care episodes\b/,
    ]),
    rule('V3', [series, /\bepisodes\b.*\brecorded\b/]),
    rule('Short breaks', series),
    rule('J2', /\bpace\b|\bpolice and criminal evidence\b/),
    rule('J1', /\bremand|\bcommitted for trial\b/),
    rule('J3', /\bsentenced\b|\byouth rehab|\bsupervision order with (?:a )?residen/),
    rule(
      null,
      /\bsuper?v|\bsup ord|\bs o\b|\bresidence order|\bguardianship|\barrangements? order|\bward\b|\bwardship\b|\bsecure\b/,
    ),
    rule('D1', /\bfreeing order|\bfreed for adopt/),
    rule('E1', /\bplacement order\b|^po$/),
    rule('C1', /\binterim care order|^ico$|\bs(?:ect?|ection)? ?38\b/),
    rule('C2', /\bcare orders?\b|^fco$|\bs(?:ect?|ection)? ?31\b/),
    rule('L2', /\bemergency protection\b|\bepo\b/),
    rule('L3', /\bchild assessment order/),
    rule('L1', /\bpolice (?:powers? of )?protection\b|\bppo\b|\bs(?:ect?|ection)? ?46\b/),
    rule('V2', /\bs(?:ect?|ection)? ?20\b|\bsingle period\b|\bvoluntary accom/),
  ],
};
