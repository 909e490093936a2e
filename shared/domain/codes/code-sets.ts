import { changeReasonCodes } from './change-reason-codes';
import { type Code, isInUse } from './code-set';
import { endReasonCodes } from './end-reason-codes';
import { episodeReasonCodes } from './episode-reason-codes';
import { ethnicityCodes } from './ethnicity-codes';
import { legalStatusCodes } from './legal-status-codes';
import { missingCodes } from './missing-codes';
import { needCodes } from './need-codes';
import { placeCodes } from './place-codes';
import { providerCodes } from './provider-codes';
import { sexCodes } from './sex-codes';
import {
  activityCodes,
  adoptionCeasedCodes,
  inTouchCodes,
  previousPermanenceCodes,
  reviewCodes,
  sdqReasonCodes,
  upnReasonCodes,
  workerReasonCodes,
} from './yearly-codes';

/** The code sets of the SSDA903 return, by the column that carries them. */
const codeSets = {
  RNE: episodeReasonCodes,
  LS: legalStatusCodes,
  CIN: needCodes,
  PLACE: placeCodes,
  PLACE_PROVIDER: providerCodes,
  REC: endReasonCodes,
  REASON_PLACE_CHANGE: changeReasonCodes,
  SEX: sexCodes,
  ETHNIC: ethnicityCodes,
  MISSING: missingCodes,
  SDQ_REASON: sdqReasonCodes,
  REVIEW_CODE: reviewCodes,
  IN_TOUCH: inTouchCodes,
  ACTIV: activityCodes,
  PREV_PERM: previousPermanenceCodes,
  REASON_PLACED_CEASED: adoptionCeasedCodes,
  UPN: upnReasonCodes,
  SW_REASON: workerReasonCodes,
} as const satisfies Record<string, readonly Code[]>;

export type CodeSetName = keyof typeof codeSets;

const byCode = new Map<CodeSetName, ReadonlyMap<string, Code>>(
  (Object.keys(codeSets) as CodeSetName[]).map((name) => [
    name,
    new Map(codeSets[name].map((code: Code) => [code.code, code])),
  ]),
);

/** The code with its meaning, or null when the set has no such code. Codes are compared in capitals. */
export function codeIn(set: CodeSetName, code: string): Code | null {
  return byCode.get(set)?.get(code) ?? null;
}

/** Whether a return for that year (year ending 31 March) may carry the code; year `null` asks about any year. */
export function isValidCode(set: CodeSetName, code: string, returnYear: number | null): boolean {
  const found = codeIn(set, code);
  return found !== null && isInUse(found, returnYear);
}

/** The codes that a return for that year may carry, for a message that says what was expected. */
export function codesInUse(set: CodeSetName, returnYear: number | null): readonly string[] {
  return codeSets[set].filter((code: Code) => isInUse(code, returnYear)).map((code: Code) => code.code);
}
