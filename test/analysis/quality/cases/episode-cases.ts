import type { Case } from '../loaded';

const born = { birth_date: '2005-06-10' };
const may = { decom: '2016-05-01', dec: '2016-06-01' };
const june = { decom: '2016-06-01', dec: '2016-07-01' };
const july = { decom: '2016-07-01', dec: '2016-08-01' };

/** Episodes against the calendar, against each other, and against the reasons for their start and end. */
export const episodeCases: readonly Case[] = [
  {
    rule: 'episode-no-start',
    fires: { episode: [{ decom: null, place: 'U4' }] },
    quiet: { episode: [{ decom: '2016-05-01' }] },
  },
  {
    rule: 'episode-end-before-start',
    fires: { episode: [{ decom: '2016-05-01', dec: '2016-04-30' }] },
    detail: 'Starts 1 May 2016, ends 30 Apr 2016.',
    quiet: { episode: [{ decom: '2016-05-01', dec: '2016-05-02' }, { decom: '2016-06-01' }] },
  },
  {
    rule: 'episode-no-days',
    fires: { episode: [{ decom: '2016-05-01', dec: '2016-05-01' }] },
    quiet: { episode: [{ decom: '2016-05-01', dec: '2016-05-02' }] },
  },
  {
    rule: 'episode-overlap',
    fires: { episode: [june, { decom: '2016-05-01', dec: '2016-06-02' }] },
    detail: 'Starts 1 Jun 2016, but the episode from 1 May 2016 only ends 2 Jun 2016.',
    quiet: { episode: [may, june, { ...june, child_id: 'C2', decom: '2016-05-15' }] },
  },
  {
    rule: 'episode-overlap',
    fires: {
      episode: [
        { ...may, dec: '2016-06-05', return_year: 2017 },
        { ...june, return_year: 2017 },
      ],
    },
    lines: [3],
    // Next year's return tells the same episode again; and one row twice is listed elsewhere.
    quiet: {
      episode: [
        { ...may, dec: null, return_year: 2016 },
        { ...may, dec: '2016-06-05', return_year: 2017 },
        { ...may, dec: '2016-06-05', return_year: 2017 },
      ],
    },
  },
  {
    rule: 'episode-inside-another',
    fires: { episode: [{ ...may, dec: '2016-12-01' }, june, july] },
    lines: [4],
    quiet: { episode: [{ ...may, dec: '2016-06-15' }, june, july] },
  },
  {
    rule: 'episode-same-day',
    fires: {
      episode: [
        { ...may, place: 'U4' },
        { ...may, dec: '2016-06-20', place: 'K2' },
      ],
    },
    lines: [3],
    quiet: { episode: [may, may] },
  },
  {
    rule: 'episode-two-open',
    fires: {
      episode: [
        { decom: '2016-05-01' },
        { decom: '2016-06-01' },
        { decom: '2016-07-01' },
        { child_id: 'C2', decom: '2016-05-01' },
        { child_id: 'C2', decom: '2016-06-01' },
      ],
    },
    lines: [2, 3, 4, 5, 6],
    count: 2,
    quiet: {
      episode: [
        { decom: '2016-05-01', return_year: 2017 },
        { decom: '2016-06-01', return_year: 2018 },
        { decom: '2016-03-01', dec: '2016-04-01', return_year: 2018 },
        { child_id: 'C2', decom: '2016-06-01' },
      ],
    },
  },
  {
    rule: 'episode-open-then-later',
    fires: { episode: [{ decom: '2016-05-01' }, june] },
    quiet: { episode: [may, { decom: '2016-06-01' }, { child_id: 'C2', decom: '2016-07-01' }] },
  },
  {
    rule: 'episode-in-future',
    fires: { episode: [{ decom: '2018-03-01', dec: '2018-04-01' }] },
    quiet: { episode: [{ decom: '2018-03-01', dec: '2018-03-31' }] },
  },
  {
    rule: 'episode-after-return',
    fires: {
      episode: [
        { decom: '2016-05-01', return_year: 2016 },
        { decom: '2016-05-01', dec: '2017-04-01', return_year: 2017 },
      ],
    },
    lines: [2, 3],
    quiet: {
      episode: [{ decom: '2016-04-01', dec: '2017-03-31', return_year: 2017 }, { decom: '2016-05-01' }],
    },
  },
  {
    rule: 'episode-before-birth',
    fires: { child: [born], episode: [{ decom: '2005-06-09' }] },
    quiet: { child: [born], episode: [{ decom: '2005-06-10' }] },
  },
  {
    rule: 'episode-before-birth',
    fires: { child_mention: [{ ...born, kind: 'ssda903.oc2' }], episode: [{ decom: '2005-06-09' }] },
    // The list of children is believed before the other files.
    quiet: {
      child: [{ birth_date: '2005-06-09' }],
      child_mention: [{ ...born, kind: 'ssda903.oc2' }],
      episode: [{ decom: '2005-06-09' }],
    },
  },
  {
    rule: 'episode-at-eighteen',
    fires: { child: [{ birth_date: '2000-03-30' }], episode: [{ decom: '2016-05-01' }] },
    detail: 'Starts 1 May 2016, ends (blank); born 30 Mar 2000, so aged 18.',
    quiet: {
      child: [{ birth_date: '2000-03-31' }, { child_id: 'C2', birth_date: '1999-06-01' }],
      episode: [
        may,
        { decom: '2016-07-01', dec: '2018-03-31' },
        { decom: '2018-03-31' },
        { child_id: 'C2', decom: '2016-07-01', return_year: 2017 },
      ],
    },
  },
  {
    rule: 'episode-supported-under-16',
    fires: { child: [born], episode: [{ decom: '2021-06-09', place: 'H5' }] },
    quiet: {
      child: [born],
      episode: [
        { decom: '2021-06-10', place: 'H5' },
        { decom: '2020-06-10', place: 'K2' },
      ],
    },
  },
  {
    rule: 'episode-open-with-x1',
    fires: { episode: [{ decom: '2016-05-01', rec: 'X1' }] },
    quiet: {
      episode: [
        { ...may, rec: 'X1' },
        { decom: '2016-06-01', rec: 'E8' },
      ],
    },
  },
  {
    rule: 'episode-open-with-end-reason',
    fires: { episode: [{ decom: '2016-05-01', rec: 'E4A' }] },
    quiet: {
      episode: [
        { ...may, rec: 'E4A' },
        { decom: '2016-06-01', rec: 'X1' },
      ],
    },
  },
  {
    rule: 'episode-end-without-reason',
    fires: { episode: [may, { ...june, rec: 'E4A' }] },
    // A file without any REC has no such column.
    quiet: { episode: [may, june] },
  },
  {
    rule: 'episode-x1-gap',
    fires: { episode: [{ ...may, rec: 'X1' }, { decom: '2016-06-02' }] },
    quiet: {
      episode: [
        { ...may, rec: 'X1' },
        { decom: '2016-06-01', dec: '2016-06-03', rec: 'E4A' },
        { decom: '2016-07-01' },
      ],
    },
  },
  {
    rule: 'episode-x1-last',
    fires: {
      episode: [
        { ...may, rec: 'X1' },
        { ...june, child_id: 'C2' },
      ],
    },
    quiet: {
      episode: [
        { ...may, rec: 'X1' },
        { ...june, rec: 'E8' },
      ],
    },
  },
  {
    rule: 'episode-left-care-but-continues',
    fires: {
      episode: [
        { ...may, rec: 'E4A' },
        { ...june, rne: 'P' },
      ],
    },
    quiet: {
      episode: [
        { ...may, rec: 'E4A' },
        { ...june, rne: 'S' },
        { ...july, decom: '2016-07-02', rne: 'P' },
      ],
    },
  },
  {
    rule: 'episode-starts-again-same-day',
    fires: { episode: [may, { ...june, rne: 'S', ls: 'C2' }] },
    lines: [3],
    quiet: { episode: [may, { ...june, rne: 'S', ls: 'V4' }, { ...july, decom: '2016-07-02', rne: 'S' }] },
  },
  {
    rule: 'episode-first-not-s',
    fires: {
      episode: [
        { ...june, rne: 'P' },
        { ...may, rne: 'L' },
        { child_id: 'C2', ...may, rne: 'S' },
      ],
    },
    lines: [3],
    quiet: {
      episode: [
        { ...may, rne: 'S', return_year: 2016 },
        { ...june, rne: 'P', return_year: 2017 },
      ],
    },
  },
  {
    rule: 'episode-resumes-without-s',
    fires: {
      episode: [
        { ...may, rec: 'E4A' },
        { ...july, rne: 'P' },
      ],
    },
    lines: [3],
    quiet: {
      episode: [
        { ...may, rec: 'E4A' },
        { ...july, rne: 'S' },
        { child_id: 'C2', ...may, rec: 'X1' },
        { child_id: 'C2', ...july, rne: 'P' },
      ],
    },
  },
  {
    rule: 'episode-need-changed',
    fires: {
      episode: [
        { ...may, cin: 'N1' },
        { ...june, cin: 'N4', rne: 'P' },
      ],
    },
    lines: [3],
    quiet: {
      episode: [
        { ...may, cin: 'N1' },
        { ...july, cin: 'N4', rne: 'S' },
      ],
    },
  },
  {
    rule: 'duplicate-episode',
    fires: { episode: [{ ...may, place: 'U4', placement_id: 1 }, june, { ...may, place: 'U4' }] },
    lines: [4],
    quiet: {
      episode: [
        { ...may, place: 'U4' },
        { ...may, place: 'U6' },
        { ...may, place: 'U4', return_year: 2017 },
      ],
    },
  },
  {
    rule: 'return-end-changed',
    fires: {
      episode: [
        { ...may, return_year: 2017 },
        { ...may, dec: null, return_year: 2018 },
      ],
    },
    lines: [3],
    quiet: {
      episode: [
        { ...may, dec: null, return_year: 2016 },
        { ...may, return_year: 2017 },
        { ...may, return_year: 2018 },
      ],
    },
  },
  {
    rule: 'return-episode-lost',
    fires: {
      episode: [
        { decom: '2016-05-01', return_year: 2017 },
        { decom: '2017-05-01', return_year: 2018, child_id: 'C2' },
      ],
    },
    quiet: {
      episode: [
        { decom: '2016-05-01', return_year: 2017 },
        { decom: '2016-05-01', return_year: 2018 },
        { decom: '2017-05-01', return_year: 2018, child_id: 'C2' },
      ],
    },
  },
];
