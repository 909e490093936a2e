import type { Database } from '../../../../shared/database/database';
import { column, type PlainField, type PlainRow, type PlainTable, type PlainValue } from './plain-table';

/** The canonical tables as plain objects, with what is looked up or worked out for their rows, each row by itself. */

type Look = (row: PlainRow) => PlainRow | undefined;

const text = (value: PlainValue | undefined): string | null => (typeof value === 'string' ? value : null);

const daysFrom = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Completed years: birthdays that have come round, that of 29 February on 1 March in common years. */
function completedYears(birth: string, on: string): number {
  const [year, month, day] = birth.split('-').map(Number) as [number, number, number];
  const [nowYear, nowMonth, nowDay] = on.split('-').map(Number) as [number, number, number];
  const isBefore = nowMonth < month || (nowMonth === month && nowDay < day);
  return nowYear - year - (isBefore ? 1 : 0);
}

/** The default bands of the settings. */
function ageBand(age: number): string {
  if (age < 0) return 'Outside the bands';
  if (age < 1) return 'Under 1';
  if (age < 5) return '1 to 4';
  if (age < 10) return '5 to 9';
  return age < 16 ? '10 to 15' : '16 and over';
}
const ageBandOrder = ['Under 1', '1 to 4', '5 to 9', '10 to 15', '16 and over', 'Outside the bands'];

const kindOrder = [
  'With parents',
  'Kinship',
  'In-house foster care',
  'Independent foster care',
  'Placed for adoption',
  'Supported accommodation',
  'Residential',
  'Other residential',
  'Residential school',
  'Secure',
  'Temporary',
  'Foster care, provider not known',
  'Other or not known',
];

/** Where a stay is; foster care by who provides it. */
function placementKind(stay: PlainRow | undefined): string | null {
  const [group, provider] = [stay?.place_group ?? null, stay?.provider_group ?? null];
  if (group === null) return provider === null ? null : 'Other or not known';
  if (group === 'Fostering')
    return provider === 'In-house' || provider === 'Independent'
      ? `${provider} foster care`
      : 'Foster care, provider not known';
  return kindOrder.includes(String(group)) ? String(group) : 'Other or not known';
}

const field = (type: PlainField['type'], of: PlainField['of'], order?: readonly string[]): PlainField => ({
  type,
  of,
  ...(order === undefined ? {} : { order }),
});

/** Fields that look up the child of a row, its programme and its stay. */
function lookedUp(childOf: Look, programmeOf: Look, stayOf: Look): [string, PlainField][] {
  const programmeStart = (row: PlainRow) => text(programmeOf(row)?.start_date);
  const dayFor = (row: PlainRow, at: string | undefined): string | null => {
    if (at === 'programme.start_date') return programmeStart(row);
    return at === undefined ? text(row.start_date) : at;
  };
  const age: PlainField['of'] = (row, at) => {
    const birth = text(childOf(row)?.birth_date);
    const on = dayFor(row, at);
    return birth === null || on === null ? null : completedYears(birth, on);
  };
  return [
    ['child.sex', field('text', (row) => childOf(row)?.sex ?? null)],
    ['child.birth_date', field('day', (row) => childOf(row)?.birth_date ?? null)],
    ['programme.decision', field('text', (row) => programmeOf(row)?.decision ?? null)],
    ['programme.start_date', field('day', (row) => programmeStart(row))],
    ['age', field('number', age)],
    [
      'age_band',
      field(
        'text',
        (row, at) => {
          const years = age(row, at);
          return years === null ? null : ageBand(Number(years));
        },
        ageBandOrder,
      ),
    ],
    [
      'months_from_start',
      field('number', (row) => {
        const [start, on] = [programmeStart(row), text(row.start_date)];
        return start === null || on === null ? null : Math.floor(daysFrom(start, on) / 30.4375);
      }),
    ],
    [
      'programme_time',
      field(
        'text',
        (row) => {
          const [start, on] = [programmeStart(row), text(row.start_date)];
          if (start === null || on === null) return null;
          if (on < start) return 'before';
          const end = text(programmeOf(row)?.end_date);
          return end !== null && on >= end ? 'after' : 'during';
        },
        ['before', 'during', 'after'],
      ),
    ],
    ['placement_kind', field('text', (row) => placementKind(stayOf(row)), kindOrder)],
  ];
}

/** Placements and missing episodes with everything that can be looked up for them. */
export function careTables(database: Database): { placement: PlainTable; missing: PlainTable } {
  const rowsOf = (table: string) => database.rows<PlainRow>(`SELECT * FROM ${table} ORDER BY rowid`);
  const [children, programmes, placements] = [rowsOf('child'), rowsOf('programme'), rowsOf('placement')];
  const childOf: Look = (row) => children.find(({ child_id }) => child_id === row.child_id);
  const programmeOf: Look = (row) => {
    const own = programmes.filter(({ child_id }) => child_id !== null && child_id === row.child_id);
    const started = own.filter(({ start_date }) => start_date !== null);
    const first = started.reduce<PlainRow | undefined>(
      (best, each) => (best === undefined || String(each.start_date) < String(best.start_date) ? each : best),
      undefined,
    );
    return first ?? own[0];
  };
  const stayOn: Look = (row) => {
    const day = text(row.start_date);
    if (day === null) return undefined;
    const there = placements.filter(({ child_id, start_date, end_date }) => {
      const [start, end] = [text(start_date), text(end_date)];
      return child_id === row.child_id && start !== null && start <= day && (end === null || end > day);
    });
    const starts = there.map(({ start_date }) => String(start_date)).sort();
    return there.find(({ start_date }) => start_date === starts.at(-1));
  };
  const plain = (names: Readonly<Record<string, PlainField['type']>>): [string, PlainField][] =>
    Object.entries(names).map(([name, type]) => [name, column(name, type)]);
  return {
    placement: {
      rows: placements,
      fields: new Map([
        ...plain({
          child_id: 'text',
          start_date: 'day',
          end_date: 'day',
          place_group: 'text',
          provider_group: 'text',
          planned: 'text',
          weekly_cost: 'number',
        }),
        ...lookedUp(childOf, programmeOf, (row) => row),
        [
          'days_in_placement',
          field('number', ({ start_date, end_date }) =>
            start_date === null || end_date === null ? null : daysFrom(String(start_date), String(end_date)),
          ),
        ],
      ]),
    },
    missing: {
      rows: rowsOf('missing_episode'),
      fields: new Map([
        ...plain({ child_id: 'text', start_date: 'day', kind: 'text' }),
        ...lookedUp(childOf, programmeOf, stayOn),
        ['placement.place_group', field('text', (row) => stayOn(row)?.place_group ?? null)],
        ['placement.weekly_cost', field('number', (row) => stayOn(row)?.weekly_cost ?? null)],
        [
          'days_in_placement',
          field('number', (row) => {
            const stay = stayOn(row);
            return stay === undefined ? null : daysFrom(String(stay.start_date), String(row.start_date));
          }),
        ],
      ]),
    },
  };
}
