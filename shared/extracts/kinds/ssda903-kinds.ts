import { type ExtractField, type KindDefinition, reading } from './kind-definition';

/**
 * The files of the SSDA903 return. Layouts: columns as collected from 2015/16 to 2026/27; a column that some years lack is
 * never needed. The regional form adds LA and YEAR, writes days as ISO and suffixes the child id; nothing of that changes the reading.
 */
const child: ExtractField = {
  column: 'CHILD',
  fills: 'child_id',
  reading: reading.identifier,
  needed: 'both',
};
const dob: ExtractField = { column: 'DOB', fills: 'birth_date', reading: reading.day };
const year: ExtractField = { column: 'YEAR', fills: 'return_year', reading: reading.year };

/** Files of the return that are kept as they come; their children and birth dates are compared with the others'. */
const keptAsItCame = (
  kind: KindDefinition['kind'],
  title: string,
  aRowIs: string,
  columns: readonly string[],
): KindDefinition => ({
  kind,
  title,
  aRowIs,
  table: null,
  fields: [
    child,
    dob,
    ...columns.map((column) => ({
      column,
      fills: column.toLowerCase(),
      reading: reading.asSent,
      needed: 'column' as const,
    })),
  ],
});

export const ssda903Kinds: readonly KindDefinition[] = [
  {
    kind: 'ssda903.header',
    title: 'SSDA903 header',
    aRowIs: 'a child',
    table: 'child_mention',
    fields: [
      child,
      { column: 'SEX', fills: 'sex', reading: reading.code('sex'), needed: 'column' },
      { ...dob, needed: 'column' },
      { column: 'ETHNIC', fills: 'ethnicity', reading: reading.code('ethnicity'), needed: 'column' },
      { column: 'UPN', fills: 'upn', reading: reading.text },
    ],
  },
  {
    kind: 'ssda903.episodes',
    title: 'SSDA903 episodes',
    aRowIs: 'an episode of care',
    table: 'episode',
    fields: [
      child,
      { column: 'DECOM', fills: 'decom', reading: reading.day, needed: 'both', mustRead: true },
      { column: 'RNE', fills: 'rne', reading: reading.code('rne'), needed: 'column' },
      { column: 'LS', fills: 'ls', reading: reading.code('legal_status') },
      { column: 'CIN', fills: 'cin', reading: reading.code('need') },
      { column: 'PLACE', fills: 'place', reading: reading.code('place'), needed: 'column' },
      { column: 'PLACE_PROVIDER', fills: 'place_provider', reading: reading.code('provider') },
      { column: 'DEC', fills: 'dec', reading: reading.day, needed: 'present', mustRead: true },
      { column: 'REC', fills: 'rec', reading: reading.code('end_reason') },
      { column: 'REASON_PLACE_CHANGE', fills: 'reason_place_change', reading: reading.code('change_reason') },
      { column: 'HOME_POST', fills: 'home_post', reading: reading.text },
      { column: 'PL_POST', fills: 'pl_post', reading: reading.text },
      { column: 'URN', fills: 'urn', reading: reading.text },
      year,
    ],
  },
  {
    kind: 'ssda903.missing',
    title: 'SSDA903 missing episodes',
    aRowIs: 'a time missing or away',
    table: 'missing_episode',
    fields: [
      child,
      dob,
      { column: 'MISSING', fills: 'kind', reading: reading.label('missing_kind'), needed: 'column' },
      { column: 'MIS_START', fills: 'start_date', reading: reading.day, needed: 'both', mustRead: true },
      { column: 'MIS_END', fills: 'end_date', reading: reading.day, mustRead: true },
    ],
  },
  {
    kind: 'ssda903.oc2',
    title: 'SSDA903 outcomes (OC2)',
    aRowIs: 'a child in care for 12 months',
    table: 'sdq_return',
    fields: [
      child,
      dob,
      { column: 'SDQ_SCORE', fills: 'sdq_score', reading: reading.asSent, needed: 'column' },
      { column: 'SDQ_REASON', fills: 'sdq_reason', reading: reading.text },
      year,
    ],
  },
  keptAsItCame('ssda903.reviews', 'SSDA903 reviews', 'a review', ['REVIEW', 'REVIEW_CODE']),
  keptAsItCame('ssda903.uasc', 'SSDA903 unaccompanied children', 'an unaccompanied child', ['DUC']),
  keptAsItCame('ssda903.oc3', 'SSDA903 care leavers (OC3)', 'a care leaver', ['IN_TOUCH', 'ACTIV', 'ACCOM']),
  keptAsItCame('ssda903.ad1', 'SSDA903 adopted children (AD1)', 'an adopted child', [
    'DATE_INT',
    'DATE_MATCH',
  ]),
  keptAsItCame('ssda903.placed_for_adoption', 'SSDA903 placed for adoption', 'a decision on adoption', [
    'DATE_PLACED',
  ]),
  keptAsItCame('ssda903.previous_permanence', 'SSDA903 previous permanence', 'a child', ['PREV_PERM']),
  keptAsItCame(
    'ssda903.sw_episodes',
    'SSDA903 social worker episodes',
    "a social worker's time with a child",
    ['SW_ID', 'SW_DECOM'],
  ),
  keptAsItCame('ssda903.dolo', 'SSDA903 deprivation of liberty orders', 'an order', ['DOLO_START']),
];
