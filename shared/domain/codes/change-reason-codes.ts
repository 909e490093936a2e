import type { Code } from './code-set';

export interface ChangeReason extends Code {
  /** Whether the placement's end was planned; null where the code says neither. */
  readonly planned: 'yes' | 'no' | null;
}

const planned = { group: 'Planned', planned: 'yes' } as const;
const unplanned = { group: 'Not planned', planned: 'no' } as const;
const neither = { group: 'Neither', planned: null } as const;

/**
 * REASON_PLACE_CHANGE of the SSDA903 return, carried by the episode that ends. The DfE guide describes requests by carer,
 * child or authority as placements that broke down; a change of status with the same carer, custody and other reasons
 * say nothing about a plan.
 */
export const changeReasonCodes: readonly ChangeReason[] = [
  { code: 'CARPL', meaning: 'Change to, or carrying out of, the care plan', ...planned },
  { code: 'CLOSE', meaning: 'Carer resigned or home closed', ...planned },
  { code: 'ALLEG', meaning: 'Allegation', ...unplanned },
  { code: 'STAND', meaning: 'Standards of care', ...unplanned },
  { code: 'APPRR', meaning: 'Approval removed', ...unplanned },
  { code: 'CREQB', meaning: "Carer asked for the end, child's behaviour", ...unplanned },
  { code: 'CREQO', meaning: 'Carer asked for the end, other reason', ...unplanned },
  { code: 'CHILD', meaning: 'Child asked for the end', ...unplanned },
  { code: 'LAREQ', meaning: 'Responsible or area authority asked for the end', ...unplanned },
  { code: 'PLACE', meaning: 'Change of status only, same carer', ...neither },
  { code: 'CUSTOD', meaning: 'Custody', ...neither, from: 2019 },
  { code: 'OTHER', meaning: 'Other', ...neither },
];

const plannedByCode: ReadonlyMap<string, 'yes' | 'no' | null> = new Map(
  changeReasonCodes.map((reason) => [reason.code, reason.planned]),
);

/** Whether a placement that ended for this reason ended as planned; null where the code does not say or is not known. */
export function plannedEnding(changeReason: string | null): 'yes' | 'no' | null {
  return changeReason === null ? null : (plannedByCode.get(changeReason) ?? null);
}
