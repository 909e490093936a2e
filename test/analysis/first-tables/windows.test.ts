import { describe, expect, it } from 'vitest';
import type { WindowGraph } from '../../../shared/analysis/first-tables/results';
import { windowsAround } from '../../../shared/analysis/first-tables/windows';
import { tablesOf } from './rows';

const start = '2017-10-01';
const programme = [...'ABC'].map((child_id) => ({ child_id, decision: 'full', start_date: start }));
const care_period = [
  { child_id: 'A', start_date: '2015-01-01', end_date: null },
  { child_id: 'B', start_date: '2017-09-11', end_date: null },
  { child_id: 'C', start_date: '2016-01-01', end_date: '2017-12-01' },
];
const stays = (child_id: string, ...starts: string[]) =>
  starts.map((start_date, position) => ({
    child_id,
    start_date,
    end_date: starts[position + 1] ?? null,
    place_code: `U${position}`,
  }));
const childrenOf = (graph: WindowGraph) =>
  [...graph.asReported, ...graph.equal].map(({ id, children, of }) => [
    id,
    children.children.join(''),
    of.value,
  ]);

describe('windows around the start', () => {
  it('are half-open, keep to the care period and include the reporting date', () => {
    const windows = windowsAround(start, { start_date: '2015-01-01', end_date: null }, '2018-03-31', 12);
    expect(windows.before).toEqual({ from: '2016-10-01', to: start, days: 365 });
    expect(windows.since).toEqual({ from: start, to: '2018-04-01', days: 182 });
    expect(windows.equalBefore).toEqual({ from: '2017-04-02', to: start, days: 182 });
    expect(windows.equalSince).toEqual({ from: start, to: '2018-04-01', days: 182 });
  });

  it('shorten to the days in care', () => {
    const short = windowsAround(
      start,
      { start_date: '2017-09-11', end_date: '2017-12-01' },
      '2018-03-31',
      12,
    );
    expect(short.before.days).toBe(20);
    expect(short.since).toEqual({ from: start, to: '2017-12-01', days: 61 });
    expect(short.equalSince.days).toBe(20);
    expect(windowsAround(start, { start_date: start, end_date: null }, start, 12)).toMatchObject({
      before: { days: 0 },
      since: { days: 1 },
      equalSince: { days: 0 },
    });
  });
});

describe('children with two or more placement moves', () => {
  const placement = [
    // Moves on 2 Jan 2015, 30 Sep 2016 (too early), 1 Oct 2016, 30 Sep 2017, 1 Oct 2017 (neither), 2 Oct 2017, 31 Mar 2018, 1 Apr 2018 (too late).
    ...stays(
      'A',
      '2015-01-01',
      '2015-01-02',
      '2016-09-30',
      '2016-10-01',
      '2017-09-30',
      start,
      '2017-10-02',
      '2018-03-31',
      '2018-04-01',
    ),
    ...stays('B', '2017-09-11', '2017-09-12', '2017-10-20'),
    ...stays('C', '2016-01-01', '2017-11-30', '2017-12-01'),
  ];

  it('counts by window, with the moves of those children behind', async () => {
    const { moves } = await tablesOf({ programme, care_period, placement });
    expect(childrenOf(moves)).toEqual([
      ['in-care', 'AB', 3],
      ['before', 'A', 3],
      ['since', 'A', 3],
      ['equal-before', '', 2],
      ['equal-since', 'A', 2],
    ]);
    expect(moves.children[0]).toEqual({
      child: 'A',
      start,
      days: { before: 365, since: 182, matched: 182 },
      counts: { 'in-care': 7, before: 2, since: 2, 'equal-before': 1, 'equal-since': 2 },
    });
    expect(moves.asReported[1]?.children.behind).toEqual({ table: 'placement', rowids: [4, 5] });
    expect(moves.asReported[1]?.events).toEqual({
      value: 3,
      behind: { table: 'placement', rowids: [4, 5, 11] },
    });
    expect(moves.leftOutOfEqual).toEqual([
      {
        child: 'B',
        why: 'too-few-days',
        reason:
          'Only 20 days in care before the start and 182 days since; at least 28 on each side are needed.',
        behind: { table: 'programme', rowids: [2] },
      },
    ]);
  });

  it('says how much the windows differ', async () => {
    const { moves } = await tablesOf({ programme, care_period, placement });
    expect(moves.asReported[2]?.length).toEqual({ median: 182, shortest: 61, longest: 182 });
    expect(moves.warnings[0]?.text).toContain(
      'before the start a median of 365 days (20 to 365) in care, since the start a median of 182 days (61 to 182)',
    );
    expect(moves.warnings.map(({ id }) => id)).toEqual([
      'unequal-windows',
      'left-out-of-equal',
      'referred-when-difficult',
    ]);
  });

  it('leaves out, and lists, a child who was not in care on the day of the start', async () => {
    const { moves } = await tablesOf({ programme, care_period: care_period.slice(1), placement });
    expect(moves.leftOut).toEqual([
      {
        child: 'A',
        why: 'not-in-care',
        reason: 'No time in care is recorded on 1 Oct 2017, the day of the start.',
        behind: { table: 'programme', rowids: [1] },
      },
    ]);
    expect(moves.asReported[0]?.of.value).toBe(2);
  });

  it('is unknown, not nought, without placements', async () => {
    const { moves } = await tablesOf({ programme, care_period });
    expect(moves.asReported[0]?.children).toMatchObject({
      value: null,
      why: 'No placements are loaded, so none can be counted.',
    });
  });
});

describe('the end of the data', () => {
  it('warns where nothing is known of the last month', async () => {
    const { warnings } = await tablesOf({
      programme,
      care_period: [{ child_id: 'C', start_date: '2018-02-27' }],
    });
    expect(warnings.map(({ text }) => text)).toEqual([
      "The last change in any child's care that the extracts tell of is on 27 Feb 2018. If they were taken before 31 Mar 2018, what happened since is not counted.",
    ]);
    const later = await tablesOf({ programme, care_period: [{ child_id: 'C', start_date: '2018-02-28' }] });
    expect(later.warnings).toEqual([]);
  });
});

describe('children with missing episodes', () => {
  const episode = (child_id: string, start_date: string, kind: string | null = 'missing') => ({
    child_id,
    start_date,
    end_date: null,
    kind,
  });

  it('counts the day of the start as since, and days in care only', async () => {
    const { missing } = await tablesOf({
      programme,
      care_period,
      missing_episode: [
        episode('A', start),
        episode('A', '2016-09-30'),
        episode('B', '2017-09-10'),
        episode('B', '2017-09-30', 'away'),
        episode('C', '2017-09-30', null),
        episode('C', '2017-12-01'),
      ],
    });
    expect(childrenOf(missing)).toEqual([
      ['before', 'C', 3],
      ['since', 'A', 3],
      ['equal-before', 'C', 2],
      ['equal-since', 'A', 2],
    ]);
    expect(missing.warnings.map(({ id }) => id)).toEqual(expect.arrayContaining(['away', 'kind-not-known']));
  });

  it('counts being away where that was chosen', async () => {
    const rows = { programme, care_period, missing_episode: [episode('B', '2017-09-30', 'away')] };
    expect((await tablesOf(rows)).missing.asReported[0]?.children.value).toBe(0);
    expect((await tablesOf(rows, { countAway: true })).missing.asReported[0]?.children.value).toBe(1);
  });
});
