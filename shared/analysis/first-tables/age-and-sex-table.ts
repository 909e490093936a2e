import type { Database } from '../../database/database';
import type { AgeBand } from '../../definitions/programme-settings';
import { ageOn, type Day } from '../../domain/calendar';
import { sexWords } from '../../domain/sex-words';
import { showCount } from '../../domain/wording';
import { childrenCount, unknownCount } from '../open-numbers';
import type { Participant, Participants } from './participants';
import type { AgeAndSexRow, AgeAndSexTable, Warning } from './results';

interface ChildFacts {
  readonly birth_date: Day | null;
  readonly sex: string | null;
}

interface Placed extends Participant {
  readonly band: string;
  readonly sex: string;
}

const notKnown = 'Not known';
const otherAge = 'Other ages';

/** Participants by age at the start of the programme and sex. Totals are counted from the children, not added up. */
export function ageAndSexTable(
  database: Database,
  participants: Participants,
  bands: readonly AgeBand[],
): AgeAndSexTable {
  const facts = factsByChild(database);
  const everyone: Participant[] = [...participants.started, ...participants.withoutStart];
  const placed = everyone.map((participant) => {
    const { birth_date, sex } = facts.get(participant.child) ?? { birth_date: null, sex: null };
    return {
      ...participant,
      band: bandAt(birth_date, participant.start, bands),
      sex: sexWords[sex ?? ''] ?? notKnown,
    };
  });
  const columns = [
    ...Object.values(sexWords),
    ...(placed.some(({ sex }) => sex === notKnown) ? [notKnown] : []),
  ];
  const nobody = unknownCount(participants.whyNone, 'programme');
  const shared = { columns, leftOut: participants.notYetStarted };
  if (placed.length === 0) {
    const total = { label: 'All participants', total: nobody, bySex: columns.map(() => nobody) };
    return { ...shared, rows: [], total, warnings: participants.warnings };
  }
  const found = (band: string) => placed.some((each) => each.band === band);
  const labels = [
    ...bands.map(({ label }) => label),
    ...[otherAge, notKnown].filter((label) => found(label) && !bands.some((band) => band.label === label)),
  ];
  return {
    ...shared,
    rows: labels.map((label) =>
      rowOf(
        label,
        placed.filter(({ band }) => band === label),
        columns,
      ),
    ),
    total: rowOf('All participants', placed, columns),
    warnings: [...participants.warnings, ...warningsAbout(placed)],
  };
}

/** What is known of each child in the programme: the first row that tells it, in the order the extracts were read. */
function factsByChild(database: Database): Map<string, ChildFacts> {
  const rows = database.rows<ChildFacts & { child_id: string }>(
    `SELECT child_id, birth_date, sex FROM child
     WHERE child_id IN (SELECT child_id FROM programme) ORDER BY rowid`,
  );
  const facts = new Map<string, ChildFacts>();
  for (const { child_id, birth_date, sex } of rows) {
    const earlier = facts.get(child_id);
    facts.set(child_id, { birth_date: earlier?.birth_date ?? birth_date, sex: earlier?.sex ?? sex });
  }
  return facts;
}

function bandAt(birth: Day | null, start: Day | null, bands: readonly AgeBand[]): string {
  if (birth === null || start === null || birth > start) return notKnown;
  const age = ageOn(birth, start);
  return bands.find(({ from, to }) => (from ?? 0) <= age && (to === null || age <= to))?.label ?? otherAge;
}

function rowOf(label: string, children: readonly Placed[], columns: readonly string[]): AgeAndSexRow {
  const count = (these: readonly Placed[]) =>
    childrenCount(
      these.map(({ child }) => child),
      'programme',
      these.map(({ referral }) => referral.rowid),
    );
  return {
    label,
    total: count(children),
    bySex: columns.map((column) => count(children.filter(({ sex }) => sex === column))),
  };
}

function warningsAbout(placed: readonly Placed[]): Warning[] {
  const unknown = placed.filter(({ band }) => band === notKnown);
  if (unknown.length === 0) return [];
  const without = unknown.filter(({ start }) => start === null).length;
  return [
    {
      id: 'age-not-known',
      text: `The age at the start is not known for ${showCount(unknown.length, 'child', 'children')}: ${without} without a start date, ${unknown.length - without} without a birth date before it.`,
    },
  ];
}
