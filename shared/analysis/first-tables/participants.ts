import type { Database } from '../../database/database';
import type { RowOf } from '../../database/schema';
import type { Day } from '../../domain/calendar';
import { showCount, showDay } from '../../domain/wording';
import { rowsOf } from '../open-numbers';
import type { LeftOut, Warning } from './results';

/** A row of the programme extract. */
export interface Referral extends RowOf<'programme'> {
  readonly rowid: number;
}

/** A child in the programme, by one row of the programme extract. */
export interface Participant {
  readonly child: string;
  readonly referral: Referral;
  /** Null where the extract gives none. */
  readonly start: Day | null;
}

/** A participant whose start is known and not after the reporting date. */
export interface StartedParticipant extends Participant {
  readonly start: Day;
}

export interface Participants {
  readonly started: readonly StartedParticipant[];
  readonly withoutStart: readonly Participant[];
  readonly notYetStarted: readonly LeftOut[];
  /** Why nobody can be counted where nobody can. */
  readonly whyNone: string;
  readonly warnings: readonly Warning[];
}

/** The programme's rows that were known by the reporting date, and how many came after it. */
export function referralsBy(database: Database, asAt: Day): { known: Referral[]; later: Referral[] } {
  const all = database.rows<Referral>('SELECT rowid, * FROM programme ORDER BY rowid');
  const isLater = ({ referral_date, start_date }: Referral) =>
    (referral_date ?? start_date ?? asAt) > asAt && (start_date ?? referral_date ?? asAt) > asAt;
  return { known: all.filter((row) => !isLater(row)), later: all.filter(isLater) };
}

/**
 * The children whose decision counts, each once. A child with several such rows counts by the earliest start.
 * @param decisions as the extract writes them: `full`, `prevent`...
 */
export function participantsOf(
  referrals: readonly Referral[],
  decisions: readonly string[],
  asAt: Day,
): Participants {
  const byChild = new Map<string, Referral[]>();
  const nameless: Referral[] = [];
  for (const referral of referrals) {
    if (referral.decision === null || !decisions.includes(referral.decision)) continue;
    if (referral.child_id === null) nameless.push(referral);
    else byChild.set(referral.child_id, [...(byChild.get(referral.child_id) ?? []), referral]);
  }
  const started: StartedParticipant[] = [];
  const withoutStart: Participant[] = [];
  const notYetStarted: LeftOut[] = [];
  const several: string[] = [];
  for (const [child, rows] of byChild) {
    if (rows.length > 1) several.push(child);
    const referral = rows.reduce(earlier);
    const start = referral.start_date;
    if (start === null) withoutStart.push({ child, referral, start });
    else if (start <= asAt) started.push({ child, referral, start });
    else
      notYetStarted.push({
        child,
        why: 'not-started',
        reason: `Not started yet: starts on ${showDay(start)}.`,
        behind: rowsOf('programme', [referral.rowid]),
      });
  }
  const whyNone =
    referrals.length === 0
      ? `No programme extract is loaded that tells of a referral by ${showDay(asAt)}.`
      : `Nobody with the decision ${decisions.join(' or ')} had started by ${showDay(asAt)}.`;
  return { started, withoutStart, notYetStarted, whyNone, warnings: warningsAbout(several, nameless) };
}

function earlier(first: Referral, second: Referral): Referral {
  if (second.start_date === null) return first;
  return first.start_date === null || second.start_date < first.start_date ? second : first;
}

function warningsAbout(several: readonly string[], nameless: readonly Referral[]): Warning[] {
  const warnings: Warning[] = [];
  if (several.length > 0)
    warnings.push({
      id: 'several-programmes',
      text: `${showCount(several.length, 'child has', 'children have')} more than one row that counts in the programme extract. Each child is counted once, by the earliest start.`,
      children: several,
    });
  if (nameless.length > 0)
    warnings.push({
      id: 'no-child-id',
      text: `Rows of the programme extract without a child: ${nameless.map(({ file, line }) => `${file} line ${line}`).join(', ')}. They are counted as referrals and nowhere else.`,
    });
  return warnings;
}
