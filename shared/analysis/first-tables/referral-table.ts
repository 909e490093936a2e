import type { Day } from '../../domain/calendar';
import { showCount, showDay } from '../../domain/wording';
import { openNumber, unknownNumber } from '../open-numbers';
import type { Referral } from './participants';
import type { ReferralTable, Warning } from './results';

const labels: Readonly<Record<string, string>> = {
  full: 'Full programme',
  prevent: 'Prevent or step-down',
  'not picked up': 'Not picked up',
  pending: 'Pending',
};

/** Referrals by decision: every decision found, and their sum. */
export function referralTable(
  known: readonly Referral[],
  later: readonly Referral[],
  asAt: Day,
): ReferralTable {
  const rows = decisionsOf(known).map((decision) => {
    const found = known.filter((referral) => referral.decision === decision);
    return {
      decision,
      label: decision === null ? 'No decision recorded' : (labels[decision] ?? decision),
      referrals: openNumber(found.length, 'programme', rowids(found)),
    };
  });
  const days = known.flatMap(({ referral_date }) => referral_date ?? []).sort();
  return {
    firstReferral: days[0] ?? null,
    lastReferral: days.at(-1) ?? null,
    rows,
    total:
      known.length === 0
        ? unknownNumber(
            `No programme extract is loaded that tells of a referral by ${showDay(asAt)}.`,
            'programme',
          )
        : openNumber(
            rows.reduce((sum, { referrals }) => sum + (referrals.value ?? 0), 0),
            'programme',
            rowids(known),
          ),
    warnings: warningsAbout(known, later, asAt),
  };
}

/** The usual decisions first, in their order where found; then others by name; then none. */
function decisionsOf(referrals: readonly Referral[]): (string | null)[] {
  const found = new Set(referrals.map(({ decision }) => decision));
  const usual = Object.keys(labels).filter((decision) => found.has(decision));
  const others = [...found].flatMap((decision) => (decision === null || decision in labels ? [] : decision));
  return [...usual, ...others.sort(), ...(found.has(null) ? [null] : [])];
}

function warningsAbout(known: readonly Referral[], later: readonly Referral[], asAt: Day): Warning[] {
  const warnings: Warning[] = [];
  const undated = known.filter(({ referral_date }) => referral_date === null).length;
  const other = known.filter(({ decision }) => decision !== null && !(decision in labels)).length;
  if (undated > 0)
    warnings.push({
      id: 'undated-referrals',
      text: `${showCount(undated, 'referral has', 'referrals have')} no referral date and ${undated === 1 ? 'is' : 'are'} counted here.`,
    });
  if (later.length > 0)
    warnings.push({
      id: 'later-referrals',
      text: `${showCount(later.length, 'referral')} dated after ${showDay(asAt)} ${later.length === 1 ? 'is' : 'are'} not counted.`,
    });
  if (other > 0)
    warnings.push({
      id: 'other-decisions',
      text: `${showCount(other, 'referral has', 'referrals have')} a decision that the programme's own words do not cover; it stands as it was written.`,
    });
  return warnings;
}

const rowids = (referrals: readonly Referral[]) => referrals.map(({ rowid }) => rowid);
