import type { Case, Loaded } from '../loaded';

const header = { kind: 'ssda903.header', file: 'header.csv' };
const oc2 = { kind: 'ssda903.oc2', file: 'oc2.csv' };
const upn = 'A123456789012';

const unlisted = (place: string, loaded: Loaded): Case => ({
  rule: `unlisted-child-in-${place}`,
  fires: { ...loaded, child_mention: [{ ...header, child_id: 'C2' }, ...(loaded.child_mention ?? [])] },
  lines: loaded.child_mention ? [3] : [2],
  count: 1,
  quiet: { ...loaded, child_mention: [header, ...(loaded.child_mention ?? [])] },
});

/** Who the children are, and which files have them. */
export const childCases: readonly Case[] = [
  {
    rule: 'child-birth-date-differs',
    fires: {
      child_mention: [
        { ...header, birth_date: '2005-01-01' },
        { ...oc2, birth_date: '2005-02-01' },
        { ...oc2, child_id: 'C2', birth_date: '2006-02-01' },
      ],
    },
    lines: [2, 3],
    count: 1,
    detail: 'Born 1 Jan 2005 according to this row, 1 Feb 2005 according to another.',
    quiet: {
      child_mention: [{ ...header, birth_date: '2005-01-01' }, { ...oc2, birth_date: '2005-01-01' }, oc2],
    },
  },
  {
    rule: 'child-sex-differs',
    fires: {
      child_mention: [
        { ...header, sex: 'F' },
        { ...oc2, sex: 'M' },
      ],
    },
    lines: [2, 3],
    count: 1,
    quiet: {
      child_mention: [{ ...header, sex: 'F' }, { ...oc2, sex: 'U' }, oc2],
    },
  },
  {
    rule: 'child-ethnicity-differs',
    fires: {
      child_mention: [
        { ...header, ethnicity: 'WBRI' },
        { ...oc2, ethnicity: 'BCRB' },
      ],
    },
    lines: [2, 3],
    count: 1,
    quiet: { child_mention: [{ ...header, ethnicity: 'WBRI' }, oc2] },
  },
  {
    rule: 'child-twice-in-list',
    fires: { child_mention: [header, header] },
    lines: [3],
    quiet: {
      child_mention: [
        header,
        { ...header, file: 'header 2019.csv' },
        { ...header, child_id: 'C2' },
        oc2,
        oc2,
      ],
    },
  },
  {
    rule: 'child-id-missing',
    fires: { child_mention: [{ ...header, child_id: null }] },
    quiet: { child_mention: [header] },
  },
  {
    rule: 'upn-shared',
    fires: {
      child_mention: [
        { ...header, upn },
        { ...header, child_id: 'C2', upn },
      ],
    },
    lines: [2, 3],
    quiet: {
      child_mention: [
        { ...header, upn },
        { ...header, file: 'header 2019.csv', upn },
        { ...header, child_id: 'C2', upn: 'UN1' },
        { ...header, child_id: 'C3', upn: 'UN1' },
      ],
    },
  },
  {
    rule: 'upn-format',
    fires: { child_mention: [{ ...header, upn: 'A12345678901' }] },
    quiet: {
      child_mention: [
        { ...header, upn },
        { ...header, upn: 'A12345678901B' },
        { ...header, upn: 'UN5' },
      ],
    },
  },
  {
    rule: 'child-no-birth-date',
    fires: { child: [{}] },
    quiet: { child: [{ birth_date: '2005-01-01' }] },
  },
  {
    rule: 'child-born-in-future',
    fires: { child: [{ birth_date: '2018-04-01' }] },
    quiet: { child: [{ birth_date: '2018-03-31' }] },
  },
  { rule: 'child-no-sex', fires: { child: [{}] }, quiet: { child: [{ sex: 'U' }] } },
  { rule: 'child-no-ethnicity', fires: { child: [{}] }, quiet: { child: [{ ethnicity: 'NOBT' }] } },
  unlisted('episodes', { episode: [{ decom: '2016-05-01' }, { decom: '2016-06-01' }] }),
  unlisted('placements', { placement: [{ start_date: '2016-05-01' }] }),
  unlisted('care-periods', { care_period: [{ start_date: '2016-05-01' }] }),
  unlisted('missing', { missing_episode: [{ start_date: '2016-05-01' }] }),
  unlisted('sdq', { sdq_return: [{ sdq_score: '12' }] }),
  unlisted('measures', { measure: [{ score: 12 }] }),
  unlisted('events', { event: [{ date: '2016-05-01' }] }),
  unlisted('programme', { programme: [{ decision: 'full' }] }),
  unlisted('other-returns', { child_mention: [{ kind: 'ssda903.reviews', file: 'reviews.csv' }] }),
  {
    rule: 'unlisted-child-in-measures',
    fires: { child_mention: [header], measure: [{ child_id: 'c1' }] },
    // Where no list is loaded at all there is nothing to compare with.
    quiet: { measure: [{ child_id: 'c1' }] },
  },
  {
    rule: 'listed-child-never-placed',
    fires: { child_mention: [header], episode: [{ child_id: 'C2', decom: '2016-05-01' }] },
    quiet: {
      child_mention: [header, { ...header, child_id: 'C2' }],
      episode: [{ decom: '2016-05-01' }],
      placement: [{ child_id: 'C2', start_date: '2016-05-01' }],
    },
  },
  {
    rule: 'listed-child-never-placed',
    fires: { child_mention: [header], placement: [{ child_id: 'C2', start_date: '2016-05-01' }] },
    quiet: { child_mention: [header] },
  },
  {
    rule: 'programme-child-never-placed',
    fires: { programme: [{}], episode: [{ child_id: 'C2', decom: '2016-05-01' }] },
    quiet: { programme: [{}], episode: [{ decom: '2016-05-01' }] },
  },
];
