import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MovingStay, movesOf, type TimeInCare } from '../../shared/analysis/moves';
import { addDays } from '../../shared/domain/calendar';

const stay = (start: string, end: string | null, more: Partial<MovingStay> = {}): MovingStay => ({
  start_date: start,
  end_date: end,
  temporary: 'no',
  place_code: 'U6',
  place_group: 'Fostering',
  provider_code: 'PR4',
  provider_group: 'Independent',
  firstAddress: null,
  lastAddress: null,
  ...more,
});
const temporary = (start: string, end: string | null) =>
  stay(start, end, { temporary: 'yes', place_code: 'T4', provider_code: null });
const inCare: TimeInCare = { start_date: '2017-01-01', end_date: null };
const days = (stays: MovingStay[], periods = [inCare], countReturns = false) =>
  movesOf(stays, periods, countReturns).map((move) => move.to.start_date);

it('counts every stay of a care period but its first', () => {
  const first = stay('2017-01-01', '2017-02-01');
  const second = stay('2017-02-01', '2017-03-01');
  const third = stay('2017-03-01', null);
  expect(days([third, first, second])).toEqual(['2017-02-01', '2017-03-01']);
  expect(movesOf([third, first, second], [inCare]).map((move) => move.from)).toEqual([first, second]);
});

it('starts again with each care period, which does not hold its own last day', () => {
  const stays = [
    stay('2017-01-01', '2017-02-01'),
    stay('2017-02-01', '2017-03-01'),
    stay('2017-03-01', '2017-04-01'),
    stay('2017-04-01', null),
  ];
  const periods = [
    { start_date: '2017-03-01', end_date: null },
    { start_date: '2017-01-01', end_date: '2017-03-01' },
  ];
  expect(days(stays, periods)).toEqual(['2017-02-01', '2017-04-01']);
});

it('counts nothing outside a care period', () => {
  expect(days([stay('2016-05-01', '2016-06-01'), stay('2016-06-01', null)])).toEqual([]);
  expect(days([stay('2017-05-01', null), stay('2017-06-01', null)], [])).toEqual([]);
});

const settled = stay('2017-01-01', '2017-02-01');
const away = temporary('2017-02-01', '2017-02-06');

it('counts neither a temporary stay nor the return from it to the same placement', () => {
  expect(days([settled, away, stay('2017-02-06', null)])).toEqual([]);
  expect(days([settled, away, temporary('2017-02-06', '2017-02-09'), stay('2017-02-09', null)])).toEqual([]);
  expect(days([settled, away, stay('2017-02-06', null)], [inCare], true)).toEqual(['2017-02-06']);
});

it.each([
  ['type', { place_code: 'K2', place_group: 'Residential' }],
  ['provider', { provider_code: 'PR1', provider_group: 'In-house' }],
  ['address', { firstAddress: 'S60 1AA' }],
])('counts the stay after a temporary one in a placement of another %s', (_, other) => {
  const from = { ...settled, lastAddress: 'S65 1BB' };
  const to = stay('2017-02-06', null, other);
  const moves = movesOf([from, away, to], [inCare]);
  expect(moves).toEqual([{ to, from }]);
});

it('knows the placement again by the address that the child left and came back to', () => {
  const from = { ...settled, firstAddress: 'S60 1AA', lastAddress: 'S65 1BB' };
  const to = stay('2017-02-06', null, { firstAddress: 'S65 1BB', lastAddress: 'S66 1CC' });
  expect(days([from, away, to])).toEqual([]);
});

it('does not take a temporary stay within a placement for a return to another of its kind', () => {
  const whole = stay('2017-01-01', '2017-06-01');
  expect(days([whole, away, stay('2017-06-01', null)])).toEqual(['2017-06-01']);
});

it('counts the move out of a temporary first stay', () => {
  const first = temporary('2017-01-01', '2017-01-05');
  const to = stay('2017-01-05', null);
  expect(movesOf([first, to], [inCare])).toEqual([{ to, from: first }]);
});

it('never counts more moves than stays but one, and none twice, whatever the dates', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((offset) => addDays('2017-01-01', offset));
  const ended = fc.record({ start_date: day, end_date: fc.option(day) });
  const stays = fc.array(
    fc
      .tuple(ended, fc.boolean(), fc.constantFrom('U6', 'K2'))
      .map(([dates, isTemporary, place_code]) =>
        stay(dates.start_date, dates.end_date, { temporary: isTemporary ? 'yes' : 'no', place_code }),
      ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(stays, fc.array(ended, { maxLength: 4 }), (some, periods) => {
      const moves = movesOf(some, periods);
      expect(moves.length).toBeLessThanOrEqual(Math.max(0, some.length - 1));
      expect(new Set(moves.map((move) => move.to)).size).toBe(moves.length);
      expect(moves.every((move) => move.to.temporary === 'no')).toBe(true);
      expect(movesOf([...some].reverse(), periods).length).toBeLessThanOrEqual(
        movesOf(some, periods, true).length,
      );
    }),
  );
});
