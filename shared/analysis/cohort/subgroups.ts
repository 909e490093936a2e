import type { Database } from '../../database/database';
import type { Subgrouping } from '../../definitions/cohort-definition';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { ageBandOf } from '../../domain/age-bands';
import { ageOn, type Day, dayFromNumber } from '../../domain/calendar';
import { pictureGroupOf, pictureGroups } from '../../domain/picture-group';
import { sexWords } from '../../domain/sex-words';
import { stayOn } from '../care-histories';
import { groupedBy } from '../grouped';
import { childrenCount, openNumber } from '../open-numbers';
import type { Compared } from './compared';
import type { OneWindow } from './counting';
import type { Outcome } from './outcomes';
import { per10 } from './per-10';
import type { Subgroups } from './results';

/** What is known of a child at the index date. */
export interface Standing {
  readonly age: number | null;
  readonly sex: string | null;
  readonly placement: string | null;
  readonly worker: string | null;
}

interface ChildRow {
  readonly child_id: string;
  readonly birth_date: Day | null;
  readonly sex: string | null;
}

/** Who each compared child was at the index date. */
export function standings(database: Database, compared: readonly Compared[]): ReadonlyMap<string, Standing> {
  const rows = database.rows<ChildRow>(
    'SELECT child_id, birth_date, sex FROM child WHERE child_id IS NOT NULL ORDER BY rowid',
  );
  const known = new Map(rows.map((row) => [row.child_id, row]));
  return new Map(
    compared.map(({ child, at, history, named }) => {
      const index = dayFromNumber(at);
      const row = known.get(child);
      return [
        child,
        {
          age: row?.birth_date == null ? null : ageOn(row.birth_date, index),
          sex: sexWords[row?.sex ?? ''] ?? null,
          placement: placementOn(history, index),
          worker: named.programme?.worker ?? null,
        },
      ];
    }),
  );
}

/** Foster care told apart by who provides it, as in every picture. */
function placementOn(history: Compared['history'], day: Day): string | null {
  const stay = stayOn(history, day);
  return stay === undefined ? null : pictureGroupOf(stay.place_group, stay.provider_group);
}

const labels: Readonly<Record<Subgrouping, string>> = {
  age: 'Age at the index date',
  sex: 'Sex',
  placement: 'Placement at the index date',
  worker: 'Worker',
};
const notKnown = 'Not known';

/** One child's two windows. */
export interface ChildWindows {
  readonly before: OneWindow;
  readonly after: OneWindow;
}

/** The outcome by who the children are, without tests: the groups are small. Groupings that nothing is known for are left out. */
export function subgroupsOf(
  windows: readonly ChildWindows[],
  standingOf: ReadonlyMap<string, Standing>,
  outcome: Outcome,
  { ageBands }: ProgrammeSettings,
): Subgroups[] {
  const labelOf: Readonly<Record<Subgrouping, (standing: Standing | undefined) => string | null>> = {
    age: (standing) => (standing?.age == null ? null : (ageBandOf(standing.age, ageBands) ?? 'Other ages')),
    sex: (standing) => standing?.sex ?? null,
    placement: (standing) => standing?.placement ?? null,
    worker: (standing) => standing?.worker ?? null,
  };
  return (Object.keys(labels) as Subgrouping[]).flatMap((by) => {
    const groups = groupedBy(windows, ({ before }) => labelOf[by](standingOf.get(before.child)) ?? notKnown);
    if (groups.size === 0 || (groups.size === 1 && groups.has(notKnown))) return [];
    const order = orderOf(by, ageBands, groups);
    const rank = (label: string) =>
      label === notKnown ? order.length + 1 : order.indexOf(label) + 1 || order.length;
    return [
      {
        by,
        label: labels[by],
        rows: [...groups]
          .sort(([one], [other]) => rank(one) - rank(other))
          .map(([label, members]) => rowOf(label, members, outcome)),
      },
    ];
  });
}

function rowOf(
  label: string,
  members: readonly ChildWindows[],
  { table }: Outcome,
): Subgroups['rows'][number] {
  const side = (which: keyof ChildWindows) => {
    const windows = members.map((member) => member[which]);
    const events = windows.reduce((sum, window) => sum + window.events, 0);
    const days = windows.reduce((sum, window) => sum + window.days, 0);
    return {
      events: openNumber(
        events,
        table,
        windows.flatMap(({ behind }) => behind.rowids),
      ),
      rate: per10({ events, days }),
    };
  };
  return {
    label,
    children: childrenCount(
      members.map(({ before }) => before.child),
      members[0]?.before.naming.table ?? 'programme',
      members.flatMap(({ before }) => before.naming.rowids),
    ),
    before: side('before'),
    after: side('after'),
  };
}

/** Bands by age, placements from family to institution, all else by name. */
function orderOf(
  by: Subgrouping,
  ageBands: ProgrammeSettings['ageBands'],
  groups: ReadonlyMap<string, unknown>,
): readonly string[] {
  if (by === 'age') return ageBands.map(({ label }) => label);
  return by === 'placement' ? pictureGroups : [...groups.keys()].sort();
}
