import { type ExtractField, type KindDefinition, reading } from './kind-definition';

/** The programme's own extracts, in the columns of the blank templates. */
const child: ExtractField = {
  column: 'child_id',
  fills: 'child_id',
  reading: reading.identifier,
  needed: 'both',
};

const text = (column: string, needed?: ExtractField['needed']): ExtractField => ({
  column,
  fills: column,
  reading: reading.text,
  ...(needed === undefined ? {} : { needed }),
});
const words = (column: string, needed?: ExtractField['needed']): ExtractField => ({
  ...text(column, needed),
  reading: reading.words,
});
const number = (column: string): ExtractField => ({ column, fills: column, reading: reading.number });
const day = (column: string, needed?: ExtractField['needed'], mustRead = false): ExtractField => ({
  column,
  fills: column,
  reading: reading.day,
  mustRead,
  ...(needed === undefined ? {} : { needed }),
});

export const programmeKinds: readonly KindDefinition[] = [
  {
    kind: 'children',
    title: 'Children',
    aRowIs: 'a child',
    table: 'child_mention',
    fields: [
      child,
      day('birth_date', 'column'),
      { column: 'sex', fills: 'sex', reading: reading.code('sex') },
      { column: 'ethnicity', fills: 'ethnicity', reading: reading.code('ethnicity') },
    ],
  },
  {
    kind: 'care_periods',
    title: 'Care periods',
    aRowIs: 'an unbroken time in care',
    table: 'care_period',
    fields: [
      child,
      day('start_date', 'both', true),
      day('end_date', 'column', true),
      text('end_reason', 'column'),
    ],
  },
  {
    kind: 'placements',
    title: 'Placements',
    aRowIs: 'a stay with one carer',
    table: 'placement',
    fields: [
      child,
      day('start_date', 'both', true),
      day('end_date', undefined, true),
      { column: 'placement_type', fills: 'placement_type', reading: reading.placementType, needed: 'column' },
      { column: 'provider', fills: 'provider', reading: reading.placementProvider },
      { column: 'change_reason', fills: 'change_reason', reading: reading.text },
      { column: 'planned', fills: 'planned', reading: reading.label('yes_no') },
      { column: 'temporary', fills: 'temporary', reading: reading.label('yes_no') },
      number('weekly_cost'),
      number('distance_miles'),
    ],
  },
  {
    kind: 'missing_episodes',
    title: 'Missing episodes',
    aRowIs: 'a time missing or away',
    table: 'missing_episode',
    fields: [
      child,
      day('start_date', 'both', true),
      day('end_date', 'column', true),
      { column: 'kind', fills: 'kind', reading: reading.label('missing_kind'), needed: 'column' },
    ],
  },
  {
    kind: 'events',
    title: 'Events',
    aRowIs: 'something recorded on a day',
    table: 'event',
    fields: [child, day('date', 'both', true), words('kind', 'both'), number('days'), text('detail')],
  },
  {
    kind: 'measures',
    title: 'Measures',
    aRowIs: 'a score',
    table: 'measure',
    fields: [
      child,
      text('instrument', 'both'),
      words('scale'),
      words('informant'),
      text('rater'),
      words('point'),
      day('date'),
      { ...number('score'), needed: 'column' },
    ],
  },
  {
    kind: 'programme',
    title: 'Programme tracker',
    aRowIs: "a child's way through the programme",
    table: 'programme',
    fields: [
      child,
      day('referral_date', 'column'),
      text('referral_source'),
      { column: 'decision', fills: 'decision', reading: reading.label('decision'), needed: 'column' },
      day('allocated_date'),
      day('network_meeting_date'),
      day('start_date', 'column', true),
      day('phase_two_date'),
      day('phase_three_date'),
      day('end_date', undefined, true),
      text('end_reason'),
      text('worker'),
    ],
  },
  {
    kind: 'feedback',
    title: 'Feedback',
    aRowIs: 'an answer',
    table: 'feedback',
    fields: [
      text('form', 'both'),
      day('date'),
      text('respondent'),
      text('question', 'both'),
      { ...number('score'), needed: 'column' },
      number('scale_min'),
      number('scale_max'),
      text('text'),
    ],
  },
  {
    kind: 'sessions',
    title: 'Sessions',
    aRowIs: 'a workshop, reflective group or network meeting',
    table: 'session',
    fields: [
      day('date'),
      words('kind', 'both'),
      { ...number('attended'), needed: 'column' },
      { ...number('eligible'), needed: 'column' },
    ],
  },
  {
    kind: 'unit_costs',
    title: 'Unit costs',
    aRowIs: 'a price',
    table: 'unit_cost',
    fields: [
      text('placement_type', 'both'),
      text('provider'),
      { ...number('weekly_cost'), needed: 'column' },
      text('price_year'),
      text('basis'),
      text('source'),
    ],
  },
];
