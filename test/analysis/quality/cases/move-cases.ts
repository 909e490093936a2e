import type { Case } from '../loaded';

const foster = { place: 'U4', place_provider: 'PR1', pl_post: 'S60 1AA', urn: '1234567', ls: 'C2' };
const may = { decom: '2016-05-01', dec: '2016-06-01', ...foster };
const june = { decom: '2016-06-01', dec: '2016-07-01', ...foster };
const july = { decom: '2016-07-01', dec: '2016-08-01', ...foster };

/** Codes of a change of placement against what changed. */
export const moveCases: readonly Case[] = [
  {
    rule: 'rne-legal-but-moved',
    fires: { episode: [may, { ...june, rne: 'L', pl_post: 'S60 1AB' }] },
    lines: [3],
    quiet: { episode: [may, { ...june, rne: 'L', pl_post: 's601aa' }, { ...july, rne: 'P', place: 'K2' }] },
  },
  {
    rule: 'rne-move-but-same-placement',
    fires: { episode: [may, { ...june, rne: 'P' }] },
    lines: [3],
    quiet: {
      episode: [
        may,
        { ...june, rne: 'L' },
        { ...july, rne: 'P', urn: '7654321' },
        { ...may, child_id: 'C2' },
      ],
    },
  },
  {
    rule: 'rne-legal-unchanged',
    fires: { episode: [may, { ...june, rne: 'L' }] },
    lines: [3],
    quiet: { episode: [may, { ...june, rne: 'L', ls: 'E1' }, { ...july, rne: 'P', ls: 'E1' }] },
  },
  {
    rule: 'rne-legal-changed',
    fires: { episode: [may, { ...june, rne: 'P', ls: 'E1' }] },
    lines: [3],
    quiet: { episode: [may, { ...june, rne: 'P' }, { ...july, rne: 'B', ls: 'E1' }] },
  },
  {
    rule: 'reason-but-no-move',
    fires: {
      episode: [
        { ...may, reason_place_change: 'CARPL' },
        { ...june, rne: 'L' },
      ],
    },
    quiet: {
      episode: [may, { ...june, rne: 'L', reason_place_change: 'CARPL' }, { ...july, rne: 'P' }],
    },
  },
  {
    rule: 'reason-on-open-episode',
    fires: { episode: [{ ...may, dec: null, reason_place_change: 'CARPL' }] },
    quiet: {
      episode: [
        { ...may, reason_place_change: 'CARPL' },
        { ...june, dec: null },
      ],
    },
  },
  {
    rule: 'reason-at-end-of-care',
    fires: { episode: [{ ...may, rec: 'E4A', reason_place_change: 'CARPL' }] },
    quiet: {
      episode: [
        { ...may, rec: 'X1', reason_place_change: 'CARPL' },
        { ...june, rec: 'E4A' },
      ],
    },
  },
  {
    rule: 'reason-missing',
    fires: {
      episode: [may, { ...june, rne: 'P', reason_place_change: 'CARPL' }, { ...july, rne: 'P' }],
    },
    quiet: {
      episode: [
        { ...may, reason_place_change: 'CARPL' },
        { ...june, rne: 'P' },
        { ...july, rne: 'P', place: 'T1' },
        { child_id: 'C2', ...may },
        { child_id: 'C2', ...june, rne: 'L' },
      ],
    },
  },
  {
    rule: 'reason-place-but-new-carer',
    fires: {
      episode: [
        { ...may, reason_place_change: 'PLACE' },
        { ...june, rne: 'B' },
      ],
    },
    quiet: {
      episode: [
        { ...may, reason_place_change: 'PLACE' },
        { ...june, rne: 'T', reason_place_change: 'CARPL' },
        { ...july, rne: 'P' },
      ],
    },
  },
  {
    rule: 'reason-around-temporary',
    fires: {
      episode: [
        { ...may, reason_place_change: 'OTHER' },
        { ...june, place: 'T1' },
      ],
    },
    quiet: {
      episode: [may, { ...june, place: 'T1' }, { ...july, reason_place_change: 'OTHER' }],
    },
  },
  {
    rule: 'provider-pr0-not-parents',
    fires: { episode: [{ ...may, place_provider: 'PR0' }] },
    quiet: { episode: [{ ...may, place: 'P1', place_provider: 'PR0' }] },
  },
  {
    rule: 'provider-of-parents',
    fires: { episode: [{ ...may, place: 'P1', place_provider: 'PR1' }] },
    quiet: { episode: [{ ...may, place: 'P1', place_provider: 'PR0' }] },
  },
  {
    rule: 'provider-missing',
    fires: { episode: [{ ...may, place_provider: null }, june] },
    quiet: { episode: [{ ...may, place: 'T1', place_provider: null }, { ...june, place: 'Z11' }, july] },
  },
  {
    rule: 'temporary-too-long',
    fires: {
      episode: [
        { decom: '2016-05-01', dec: '2016-06-13', place: 'T1' },
        { decom: '2016-07-01', dec: '2016-07-23', place: 'T3' },
        { decom: '2016-08-01', dec: '2016-08-09', place: 'T4' },
        { decom: '2018-03-23', place: 'T4' },
      ],
    },
    lines: [2, 3, 4, 5],
    detail: 'T1 from 1 May 2016 to 13 Jun 2016, as far as known 43 days.',
    quiet: {
      episode: [
        { decom: '2016-05-01', dec: '2016-06-12', place: 'T1' },
        { decom: '2016-07-01', dec: '2016-07-22', place: 'T3' },
        { decom: '2016-08-01', dec: '2016-08-08', place: 'T4' },
        { decom: '2018-03-24', place: 'T4' },
        { child_id: 'C2', decom: '2016-05-01', dec: '2017-05-01', place: 'U4' },
        // Still open in the return for 2017, which knows nothing of the next year.
        { child_id: 'C3', decom: '2017-03-28', place: 'T4', return_year: 2017 },
      ],
    },
  },
  {
    rule: 'care-starts-temporary',
    fires: { episode: [{ ...may, rne: 'S', place: 'T1' }] },
    quiet: {
      episode: [
        { ...may, rne: 'S' },
        { ...june, rne: 'P', place: 'T1' },
      ],
    },
  },
  {
    rule: 'care-ends-temporary',
    fires: { episode: [{ ...may, rec: 'E4A', place: 'T1' }] },
    quiet: {
      episode: [
        { ...may, rec: 'X1', place: 'T1' },
        { ...june, rec: 'E4A' },
      ],
    },
  },
  {
    rule: 'temporary-without-return',
    fires: { episode: [may, { ...june, place: 'T1' }, { ...july, place: 'K2' }] },
    lines: [3],
    quiet: {
      episode: [
        may,
        { ...june, place: 'T1' },
        july,
        { child_id: 'C2', ...may },
        { child_id: 'C2', ...june, place: 'T1', dec: null },
      ],
    },
  },
  {
    rule: 'home-is-placement',
    fires: { episode: [{ ...may, home_post: 's601aa' }] },
    quiet: {
      episode: [
        { ...may, home_post: 'S60 1AB' },
        { ...june, home_post: 'S60 1AA', place: 'P1' },
      ],
    },
  },
  {
    rule: 'code-rne-missing',
    fires: { episode: [may, { ...june, rne: 'P' }] },
    quiet: { episode: [may, june] },
  },
  {
    rule: 'code-ls-missing',
    fires: { episode: [{ ...may, ls: null }, june] },
    quiet: { episode: [may] },
  },
  {
    rule: 'code-cin-missing',
    fires: { episode: [may, { ...june, cin: 'N1' }] },
    quiet: { episode: [{ ...may, cin: 'N1' }] },
  },
  {
    rule: 'code-place-missing',
    fires: { episode: [{ ...may, place: null }, june] },
    quiet: { episode: [may] },
  },
  {
    rule: 'code-rne-invalid',
    fires: { episode: [{ ...may, rne: 'Q' }] },
    quiet: { episode: [{ ...may, rne: 'S' }] },
  },
  {
    rule: 'code-ls-invalid',
    fires: { episode: [{ ...may, ls: 'Q9' }] },
    quiet: { episode: [may] },
  },
  {
    rule: 'code-cin-invalid',
    fires: { episode: [{ ...may, cin: 'N9' }] },
    quiet: { episode: [{ ...may, cin: 'N8' }] },
  },
  {
    rule: 'code-place-invalid',
    fires: {
      episode: [
        { ...may, place: 'K3', return_year: 2018 },
        { ...may, place: 'P2', return_year: 2026 },
      ],
    },
    lines: [2, 3],
    detail: 'PLACE is K3; year of the return: 2018.',
    quiet: {
      episode: [
        { ...may, place: 'P2', return_year: 2018 },
        { ...may, place: 'K3', return_year: 2026 },
        { ...june, place: 'K3' },
      ],
    },
  },
  {
    rule: 'code-place-provider-invalid',
    fires: { episode: [{ ...may, place_provider: 'PR9' }] },
    quiet: { episode: [may] },
  },
  {
    rule: 'code-rec-invalid',
    fires: { episode: [{ ...may, rec: 'E45', return_year: 2018 }] },
    quiet: { episode: [{ ...may, rec: 'E45', return_year: 2019 }] },
  },
  {
    rule: 'code-reason-place-change-invalid',
    fires: { episode: [{ ...may, reason_place_change: 'CUSTOD', return_year: 2018 }] },
    quiet: { episode: [{ ...may, reason_place_change: 'CUSTOD', return_year: 2020 }] },
  },
  {
    rule: 'code-sdq-reason-invalid',
    fires: { sdq_return: [{ sdq_reason: 'SDQ9', return_year: 2018 }] },
    quiet: { sdq_return: [{ sdq_reason: 'SDQ1', return_year: 2018 }] },
  },
];
