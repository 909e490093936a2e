import { describe, expect, it } from 'vitest';
import type { CohortAsked } from '../../../shared/definitions/cohort-definition';
import { compared } from './loaded-comparison';

/** Extracts written by hand: lines of each file under its header. */
function files(lines: {
  placements?: string[];
  programme?: string[];
  missing?: string[];
  events?: string[];
}): Record<string, string> {
  const file = (header: string, rows: readonly string[] = []) => `${[header, ...rows].join('\n')}\n`;
  return {
    'placements.csv': file(
      'child_id,start_date,end_date,placement_type,provider,change_reason,planned,temporary,weekly_cost,distance_miles',
      lines.placements,
    ),
    'programme.csv': file(
      'child_id,referral_date,decision,start_date,phase_two_date,worker',
      lines.programme,
    ),
    ...(lines.missing
      ? { 'missing_episodes.csv': file('child_id,start_date,end_date,kind', lines.missing) }
      : {}),
    ...(lines.events ? { 'events.csv': file('child_id,date,kind,days,detail', lines.events) } : {}),
  };
}

const inCare = (child: string, from = '2015-01-01', to = '') => `${child},${from},${to},U4,PR1,,,,,`;
const started = (child: string, day = '2017-07-01', decision = 'full') => `${child},,${decision},${day},,`;
const missing = (child: string, ...days: string[]) => days.map((day) => `${child},${day},${day},missing`);
const asked: CohortAsked = { asAt: '2018-03-31', outcomes: ['missing_episodes'] };
const ids = (result: Awaited<ReturnType<typeof compared>>) => [
  ...(result.outcomes[0]?.warnings ?? []).map(({ id }) => id),
  ...result.warnings.map(({ id }) => id),
];

describe('a comparison at its edges', () => {
  it('says that nobody could be compared where nobody is in care', async () => {
    const result = await compared(
      files({ placements: [inCare('X')], programme: [started('A')], missing: missing('A', '2017-05-01') }),
      asked,
    );
    expect(result.children).toEqual([]);
    expect(result.excluded).toMatchObject([{ child: 'A', why: 'not-in-care' }]);
    const [outcome] = result.outcomes;
    expect(outcome?.words).toMatch(/^Nobody could be compared/);
    expect(outcome?.rateRatio).toMatchObject({ estimate: null, low: null, high: null, p: null });
    expect(outcome?.before.rate).toMatchObject({ estimate: null });
  });

  it('gives one child a line and no interval', async () => {
    const result = await compared(
      files({
        placements: [inCare('A')],
        programme: [started('A')],
        missing: missing('A', '2017-05-01', '2017-06-01', '2017-08-01'),
      }),
      asked,
    );
    const [outcome] = result.outcomes;
    expect(outcome?.children).toMatchObject([{ before: { events: 2, days: 182 }, after: { events: 1 } }]);
    expect(outcome?.rateRatio).toMatchObject({ estimate: 0.5, low: null, high: null, p: null });
    expect(outcome?.signedRank).toMatchObject({ changed: 1, p: null });
    expect(ids(result)).toEqual(expect.arrayContaining(['single-child', 'few-children', 'case-series']));
  });

  it('keeps five children a case series: no p value, but every line', async () => {
    const children = ['A', 'B', 'C', 'D', 'E'];
    const result = await compared(
      files({
        placements: children.map((child) => inCare(child)),
        programme: children.map((child) => started(child)),
        missing: children.flatMap((child) => missing(child, '2017-05-01', '2017-05-11', '2017-08-01')),
      }),
      asked,
    );
    const [outcome] = result.outcomes;
    expect(outcome?.children.map(({ change }) => change)).toEqual(children.map(() => 'fewer'));
    expect(outcome?.signedRank).toMatchObject({ changed: 5, wPlus: 0, p: null });
    expect(outcome?.rateRatio).toMatchObject({ estimate: 0.5, method: 'jackknife' });
    expect(ids(result)).toContain('few-children');
  });

  it('leaves the ratio undefined where nothing happened at all', async () => {
    const children = ['A', 'B', 'C', 'D', 'E', 'F'];
    const result = await compared(
      files({
        placements: children.map((child) => inCare(child)),
        programme: children.map((child) => started(child)),
        missing: missing('X', '2017-05-01'),
      }),
      asked,
    );
    const [outcome] = result.outcomes;
    expect(outcome?.before).toMatchObject({ events: { value: 0 }, rate: { estimate: 0, low: 0 } });
    expect(outcome?.rateRatio).toMatchObject({ estimate: null, why: 'None in either window.' });
    expect(outcome?.expectedIfUnchanged).toEqual({ any: 0, twoOrMore: 0 });
    expect(outcome?.words).toContain('a ratio of the two is not defined');
  });

  it('gives an infinite ratio its lower bound, and none after its upper one', async () => {
    const children = ['A', 'B', 'C', 'D', 'E', 'F'];
    const lives = {
      placements: children.map((child) => inCare(child)),
      programme: children.map((child) => started(child)),
    };
    const on = (day: string) => children.flatMap((child) => missing(child, day));
    const rose = await compared(files({ ...lives, missing: on('2017-08-01') }), asked);
    expect(rose.outcomes[0]?.rateRatio).toMatchObject({
      estimate: Number.POSITIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
      method: 'exact',
    });
    expect(rose.outcomes[0]?.rateRatio.low).toBeGreaterThan(0);
    const fell = await compared(files({ ...lives, missing: on('2017-05-01') }), asked);
    expect(fell.outcomes[0]?.rateRatio).toMatchObject({ estimate: 0, low: 0, method: 'exact' });
    expect(fell.outcomes[0]?.rateRatio.high).toBeGreaterThan(0);
  });

  it('says when one child accounts for it all', async () => {
    const children = ['A', 'B', 'C', 'D', 'E', 'F'];
    const result = await compared(
      files({
        placements: children.map((child) => inCare(child)),
        programme: children.map((child) => started(child)),
        missing: missing('C', '2017-03-01', '2017-04-01', '2017-05-01', '2017-08-01'),
      }),
      asked,
    );
    const warning = result.outcomes[0]?.warnings.find(({ id }) => id === 'single-child');
    expect(warning).toMatchObject({ children: ['C'] });
    expect(result.outcomes[0]?.rateRatio.method).toBe('exact');
    expect(result.outcomes[0]?.largestShare).toBe(1);
  });

  it('counts days and events of the care period that holds the index date only', async () => {
    const result = await compared(
      files({
        placements: [inCare('A', '2016-01-01', '2017-04-01'), inCare('A', '2017-05-01', '2017-12-01')],
        programme: [started('A')],
        missing: missing('A', '2017-03-01', '2017-04-15', '2017-05-01', '2017-11-30', '2017-12-01'),
      }),
      { ...asked, matched: false },
    );
    expect(result.outcomes[0]?.children).toMatchObject([
      { before: { events: 1, days: 61 }, after: { events: 1, days: 153 } },
    ]);
    expect(ids(result)).toEqual(expect.arrayContaining(['unequal-windows', 'incomplete-windows']));
  });

  it('takes the earlier of two programmes for one child, of those whose decision counts', async () => {
    const result = await compared(
      files({
        placements: [inCare('A')],
        programme: [
          started('A', '2017-09-01'),
          started('A', '2017-07-01'),
          started('A', '2016-01-01', 'prevent'),
        ],
        missing: missing('A', '2017-08-01'),
      }),
      asked,
    );
    expect(result.children).toMatchObject([{ child: 'A', index: '2017-07-01' }]);
  });

  it('leaves out who started too late for 28 days, who starts after the reporting date, and who has no date', async () => {
    const result = await compared(
      files({
        placements: ['A', 'B', 'C', 'D'].map((child) => inCare(child)),
        programme: [
          started('A', '2018-03-04'),
          started('B', '2018-03-05'),
          started('C', '2018-04-01'),
          started('D', ''),
        ],
        missing: missing('A', '2017-08-01'),
      }),
      asked,
    );
    expect(result.children).toMatchObject([{ child: 'A', beforeDays: 28, afterDays: 28 }]);
    expect(result.excluded.map(({ child, why }) => [child, why])).toEqual([
      ['B', 'too-few-days'],
      ['C', 'index-later'],
      ['D', 'no-index'],
    ]);
    expect(result.flow.map(({ id, children }) => [id, children.value])).toEqual([
      ['named', 4],
      ['index', 2],
      ['in-care', 2],
      ['compared', 1],
      ['complete', 0],
    ]);
  });

  it('puts a move on the index date into neither window, unless it is asked to count', async () => {
    const extracts = files({
      placements: [
        'A,2015-01-01,2017-07-01,U4,PR1,CREQB,no,,,',
        'A,2017-07-01,2017-08-01,U6,PR4,CREQB,no,,,',
        'A,2017-08-01,,K2,PR4,,,,,',
      ],
      programme: [started('A')],
    });
    const moves: CohortAsked = { asAt: '2018-03-31', outcomes: ['unplanned_moves', 'residential_moves'] };
    const result = await compared(extracts, moves);
    expect(result.outcomes.map(({ children }) => children[0]?.after.events)).toEqual([1, 1]);
    expect(result.outcomes.map(({ children }) => children[0]?.before.events)).toEqual([0, 0]);
    const counted = await compared(extracts, { ...moves, countIndexDay: true });
    expect(counted.outcomes.map(({ children }) => children[0]?.after.events)).toEqual([2, 1]);
  });

  it('knows nothing of events where none are loaded, and says when a kind is not among them', async () => {
    const lives = { placements: [inCare('A')], programme: [started('A')] };
    const exclusions: CohortAsked = { asAt: '2018-03-31', outcomes: ['event:exclusion'] };
    const none = await compared(files(lives), exclusions);
    expect(none.outcomes[0]?.before).toMatchObject({ events: { value: null }, any: { value: null } });
    expect(none.outcomes[0]?.words).toMatch(/No events are loaded/);
    const other = await compared(files({ ...lives, events: ['A,2017-08-01,overdose,,'] }), exclusions);
    expect(other.outcomes[0]?.after.events.value).toBe(0);
    expect(other.outcomes[0]?.warnings).toContainEqual(
      expect.objectContaining({ id: 'unknown-kind', text: expect.stringContaining('overdose') }),
    );
  });

  it('says what the ratio would be if everyone who left care had moved once more', async () => {
    const children = ['A', 'B', 'C', 'D', 'E', 'F'];
    const stays = children.flatMap((child, i) => [
      `${child},2015-01-01,2017-05-01,U4,PR1,,no,,,`,
      `${child},2017-05-01,${i < 2 ? '2017-12-01' : ''},U6,PR4,,no,,,`,
    ]);
    const result = await compared(
      files({ placements: stays, programme: children.map((child) => started(child)) }),
      { asAt: '2018-03-31', outcomes: ['unplanned_moves'] },
    );
    const warning = result.outcomes[0]?.warnings.find(({ id }) => id === 'left-care');
    expect(warning?.children).toEqual(['A', 'B']);
    expect(warning?.text).toMatch(/2 children left care.*the ratio would be 0\.33/);
  });

  it('compares a whole phase, and one that still runs up to the reporting date', async () => {
    const result = await compared(
      files({
        placements: [inCare('A'), inCare('B')],
        programme: ['A,,full,2017-07-01,2017-10-01,', 'B,,full,2017-12-01,,'],
        missing: missing('A', '2017-08-01'),
      }),
      { ...asked, before: { since: 'looked-after' }, after: { until: 'phase_two_date' } },
    );
    expect(result.children.map(({ child, afterDays, beforeDays }) => [child, beforeDays, afterDays])).toEqual(
      [
        ['A', 92, 92],
        ['B', 121, 121],
      ],
    );
  });

  it('refuses what is not there, and says what there is', async () => {
    const extracts = files({ placements: [inCare('A')], programme: [started('A')] });
    await expect(compared(extracts, { ...asked, index: 'begin_date' })).rejects.toThrow(/start_date/);
    await expect(compared(extracts, { ...asked, include: { table: 'feedback' } })).rejects.toThrow(
      /programme/,
    );
    await expect(
      compared(extracts, { ...asked, include: { table: 'child', decision: ['full'] } }),
    ).rejects.toThrow(/decision/);
  });

  it('takes children by a filter, from another table, and by their ids', async () => {
    const extracts = files({
      placements: [
        inCare('A'),
        inCare('B'),
        'C,2017-01-01,2017-07-01,U4,PR1,,,,,',
        'C,2017-07-01,,K2,PR4,,,,,',
      ],
      programme: ['A,,full,2017-07-01,,worker 1', 'B,,full,2017-07-01,,worker 2'],
      missing: missing('A', '2017-08-01'),
    });
    const who = async (choice: Partial<CohortAsked>) =>
      (await compared(extracts, { ...asked, ...choice })).children.map(
        ({ child, index }) => `${child} ${index}`,
      );
    expect(await who({ include: { filters: [{ field: 'worker', in: ['worker 2'] }] } })).toEqual([
      'B 2017-07-01',
    ]);
    expect(await who({ include: { children: ['A'] } })).toEqual(['A 2017-07-01']);
    expect(
      await who({
        include: { table: 'placement', filters: [{ field: 'place_group', in: ['Residential'] }] },
      }),
    ).toEqual(['C 2017-07-01']);
  });
});

describe('a comparison group', () => {
  it('is looked at by the same rule, after the same delay from referral', async () => {
    const children = ['A', 'B', 'C', 'D', 'E', 'F'];
    const others = ['R', 'S', 'T', 'U', 'V', 'W'];
    const result = await compared(
      files({
        placements: [...children, ...others].map((child) => inCare(child)),
        programme: [
          ...children.map((child) => `${child},2017-06-01,full,2017-07-01,,`),
          ...others.map((child) => `${child},2017-06-11,not picked up,,,`),
        ],
        missing: [
          ...children.flatMap((child) => missing(child, '2017-05-01', '2017-05-11', '2017-08-01')),
          ...others.flatMap((child) =>
            missing(child, '2017-05-01', '2017-05-11', '2017-08-01', '2017-08-09'),
          ),
          ...missing('A', '2017-05-15'),
          ...missing('R', '2017-05-15'),
        ],
      }),
      {
        ...asked,
        comparator: {
          include: { decision: ['not picked up'] },
          index: 'referral_date',
          delay: 'same',
          name: 'Not picked up',
        },
      },
    );
    expect(result.comparison).toMatchObject({ name: 'Not picked up', delayDays: 30 });
    expect(result.comparison?.children.map(({ index }) => index)).toEqual(others.map(() => '2017-07-11'));
    const [outcome] = result.outcomes;
    expect(outcome?.comparison?.ratioOfRatios.estimate).toBeCloseTo(6 / 13 / (12 / 13), 10);
    expect(outcome?.comparison?.words).toContain('Not picked up');
    expect(result.warnings.map(({ id }) => id)).not.toContain('no-comparison-group');
    expect(result.comparison?.balance.find(({ label }) => label === 'Mean time in care')).toMatchObject({
      unit: 'years',
    });
  });
});
