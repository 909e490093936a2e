import { literal } from '../../../database/identifiers';
import type { AgeBand, ProgrammeSettings } from '../../../definitions/programme-settings';
import type { FieldType, PivotField } from '../pivot-result';
import { ageSql, daysBetweenSql, floorSql } from './days-in-sql';
import type { Join } from './expression';
import { placementKindSql, placementKinds } from './placement-kind';
import { sdqBandOrder, sdqBandSql } from './sdq-band';
import { childColumnOf, columnHolding, dayColumnOf, type SourceTable } from './source-table';

/** A field that is worked out from others. */
export interface WorkedOutField extends PivotField {
  readonly joins: readonly Join[];
  readonly order: readonly string[] | null;
  /** In SQL, given the day it is taken at; null where it needs one and there is none. */
  sql(day: string | null): string | null;
}

/** Age bands of the SSDA903 statistical release. */
const returnBands: readonly AgeBand[] = [
  { label: 'Under 1', from: 0, to: 0 },
  { label: '1 to 4', from: 1, to: 4 },
  { label: '5 to 9', from: 5, to: 9 },
  { label: '10 to 15', from: 10, to: 15 },
  { label: '16 and over', from: 16, to: null },
];

const daysPerMonth = 30.4375;
const outside = 'Outside the bands';

function ageBandSql(age: string, bands: readonly AgeBand[]): string {
  const cases = bands.map(({ label, from, to }) => {
    const ends = [
      ...(from === null ? [] : [`${age} >= ${from}`]),
      ...(to === null ? [] : [`${age} <= ${to}`]),
    ];
    return `WHEN ${ends.length === 0 ? '1' : ends.join(' AND ')} THEN ${literal(label)}`;
  });
  return `CASE WHEN ${age} IS NULL THEN NULL ${cases.join(' ')} ELSE ${literal(outside)} END`;
}

const lengths: Readonly<Record<string, readonly [name: string, label: string]>> = {
  placement: ['days_in_placement', 'Days in placement'],
  care_period: ['days_in_care', 'Days in care'],
  missing_episode: ['days_missing', 'Days missing'],
  programme: ['days_in_programme', 'Days in the programme'],
};

/** What can be looked up for rows of a table. */
export interface Joinable {
  readonly child: boolean;
  readonly programme: boolean;
  readonly placement: boolean;
}

/** The fields that can be worked out for rows of a table, with what is loaded. */
export function workedOutFields(
  table: SourceTable,
  joinable: Joinable,
  settings: ProgrammeSettings,
): WorkedOutField[] {
  const fields: WorkedOutField[] = [];
  const add = (
    name: string,
    label: string,
    type: FieldType,
    about: string,
    sql: WorkedOutField['sql'],
    more: { joins?: readonly Join[]; order?: readonly string[]; takesDay?: boolean } = {},
  ) =>
    fields.push({
      name,
      label,
      source: 'worked out',
      type,
      about,
      takesDay: more.takesDay ?? false,
      joins: more.joins ?? [],
      order: more.order ?? null,
      sql,
    });

  const ownBirth = columnHolding(table, 'birth_date');
  const birth = ownBirth?.sql ?? (joinable.child ? 'child.birth_date' : null);
  if (birth !== null) {
    const joins: Join[] = ownBirth === null ? ['child'] : [];
    const age = (day: string | null) => (day === null ? null : ageSql(birth, day));
    const band = (bands: readonly AgeBand[]) => (day: string | null) => {
      const years = age(day);
      return years === null ? null : ageBandSql(years, bands);
    };
    const when = "Completed years on the row's own day, or on a day of your choice.";
    add('age', 'Age', 'number', when, age, { joins, takesDay: true });
    add(
      'age_band',
      "Age band, the programme's own",
      'text',
      `${when} The bands stand in Settings.`,
      band(settings.ageBands),
      {
        joins,
        takesDay: true,
        order: [...settings.ageBands.map(({ label }) => label), outside],
      },
    );
    add(
      'age_band_return',
      "Age band, the return's",
      'text',
      `${when} Bands of the SSDA903 release.`,
      band(returnBands),
      {
        joins,
        takesDay: true,
        order: [...returnBands.map(({ label }) => label), outside],
      },
    );
  }

  const start = columnHolding(table, 'start_date')?.sql;
  const end = columnHolding(table, 'end_date')?.sql;
  const length = lengths[table.name];
  if (length !== undefined && start !== undefined && end !== undefined)
    add(...length, 'number', 'Days from start to end; nothing while it has not ended.', () =>
      daysBetweenSql(start, end),
    );

  const day = dayColumnOf(table)?.sql ?? null;
  const isProgramme = table.name === 'programme';
  if (joinable.programme && day !== null && !isProgramme) {
    const joins: Join[] = ['programme'];
    add(
      'months_from_start',
      'Months from the programme start',
      'number',
      "Whole months (of 30.4375 days) from the child's start to the row's day: -1 is the month before, 0 the first month.",
      () => floorSql(`((julianday(${day}) - julianday(programme.start_date)) / ${daysPerMonth})`),
      { joins },
    );
    add(
      'programme_time',
      'Before, during or after',
      'text',
      "Whether the row's day lies before the child's start, in the programme, or after its end.",
      () =>
        `CASE WHEN programme.start_date IS NULL OR ${day} IS NULL THEN NULL WHEN ${day} < programme.start_date THEN 'before' WHEN programme.end_date IS NULL OR ${day} < programme.end_date THEN 'during' ELSE 'after' END`,
      { joins, order: ['before', 'during', 'after'] },
    );
  }
  const group = columnHolding(table, 'place_group')?.sql;
  const provider = columnHolding(table, 'provider_group')?.sql;
  if (group !== undefined && provider !== undefined)
    add(
      'placement_kind',
      'Kind of placement',
      'text',
      'Foster care told apart by provider.',
      () => placementKindSql(group, provider),
      { order: placementKinds },
    );
  else if (joinable.placement) {
    const joins: Join[] = ['placement'];
    add(
      'placement_kind',
      'Kind of placement',
      'text',
      "Where the child lived on the row's day; foster care told apart by provider.",
      () => placementKindSql('stay.place_group', 'stay.provider_group'),
      { joins, order: placementKinds },
    );
    if (day !== null)
      add(
        'days_in_placement',
        'Days in placement',
        'number',
        "Days from the start of the child's stay to the row's day.",
        () => daysBetweenSql('stay.start_date', day),
        { joins },
      );
  }
  if (table.name === 'measure')
    add(
      'sdq_band',
      'SDQ band',
      'text',
      'Band of an SDQ total by who filled it in; nothing for other scores.',
      () => sdqBandSql('t'),
      { order: sdqBandOrder },
    );
  return fields;
}

/** What can be looked up for rows of a table: a child is known by its id, where it lived by the day as well. */
export function joinableTo(table: SourceTable, filled: ReadonlySet<string>): Joinable {
  const child = childColumnOf(table) !== null;
  return {
    child: child && table.name !== 'child' && filled.has('child'),
    programme: child && table.name !== 'programme' && filled.has('programme'),
    placement:
      child &&
      dayColumnOf(table) !== null &&
      !['placement', 'child'].includes(table.name) &&
      filled.has('placement'),
  };
}
