import type { Code } from './code-set';

const plain = (codes: Readonly<Record<string, string>>): readonly Code[] =>
  Object.entries(codes).map(([code, meaning]) => ({ code, meaning, group: meaning }));

/** SDQ_REASON of OC2: why no score was sent. */
export const sdqReasonCodes = plain({
  SDQ1: 'Aged under 4 or over 16 at the latest assessment',
  SDQ2: 'Carer refused',
  SDQ3: "Not possible, severity of the child's disability",
  SDQ4: 'Other reason',
  SDQ5: 'Child or young person refused',
});

/** REVIEW_CODE: how the child took part in the review. */
export const reviewCodes = plain({
  PN0: 'Under 4 at the time of the review',
  PN1: 'Attended and spoke',
  PN2: 'Attended, an advocate spoke',
  PN3: 'Attended and gave views without words',
  PN4: 'Attended, gave no views',
  PN5: 'Did not attend, an advocate was briefed',
  PN6: 'Did not attend, sent views another way',
  PN7: 'Did not attend, sent no views',
});

/** IN_TOUCH of OC3. */
export const inTouchCodes = plain({
  YES: 'In touch',
  NO: 'Not in touch',
  DIED: 'Died',
  REFU: 'Refuses contact',
  NREQ: 'No longer requires services',
  RHOM: 'Returned home',
});

/** ACTIV of OC3: apprenticeships (F4, P4) were told apart from other work (F5, P5) from the return for 2022. */
export const activityCodes: readonly Code[] = [
  ...plain({
    F1: 'Higher education, full time',
    P1: 'Higher education, part time',
    F2: 'Other education, full time',
    P2: 'Other education, part time',
    G4: 'Not in work or education, illness or disability',
    G5: 'Not in work or education, other',
    G6: 'Not in work or education, pregnancy or parenting',
    '0': 'Not in touch, not known',
  }),
  ...plain({ F3: 'Training or work, full time', P3: 'Training or work, part time' }).map((code) => ({
    ...code,
    to: 2021,
  })),
  ...plain({
    F4: 'Apprenticeship, full time',
    P4: 'Apprenticeship, part time',
    F5: 'Training or work, full time',
    P5: 'Training or work, part time',
  }).map((code) => ({ ...code, from: 2022 })),
];

/** PREV_PERM: the permanence a child came from. */
export const previousPermanenceCodes = plain({
  P1: 'Adoption',
  P2: 'Special guardianship',
  P3: 'Residence or child arrangements order',
  P4: 'Not known',
  Z1: 'No previous permanence',
});

/** REASON_PLACED_CEASED: why a child is no longer to be placed for adoption. */
export const adoptionCeasedCodes = plain({
  RD1: 'Needs changed',
  RD2: 'Court refused a placement order',
  RD3: 'No adopters found',
  RD4: 'Other reason',
});

/** UPN of a child who has no pupil number. */
export const upnReasonCodes = plain({
  UN1: 'Not of school age',
  UN2: 'Never in an English state school',
  UN3: 'Unaccompanied asylum seeking child, newly arrived',
  UN4: 'Not yet obtained',
  UN5: 'Sources conflict',
});

/** SW_REASON: why the social worker changed; collected from the return for 2024. */
export const workerReasonCodes: readonly Code[] = plain({
  MANAGE: 'Caseload management',
  FCONTA: 'First contact',
  LEFTRL: 'Worker left the role',
  ORGRST: 'Organisational restructure',
  TSPROC: 'Transfer process',
  ABSENC: "Worker's absence",
  CHCHAN: 'Child asked for a change',
  PCCHAN: 'Parent or carer asked for a change',
  SWDIED: 'Worker died',
  OTHERS: 'Other',
}).map((code) => ({ ...code, from: 2024 }));
