import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../shared/domain/calendar';
import { readDayColumn, unreadable } from '../../../shared/extracts/columns/day-column';
import type { DateOrder } from '../../../shared/extracts/load-result';

const read = (cells: readonly string[], chosen?: DateOrder, digits = false, counts = cells.map(() => 1)) =>
  readDayColumn(cells, counts, chosen, digits);

const days = fc.array(
  fc.nat(8000).map((number) => addDays('2000-01-01', number)),
  { minLength: 1, maxLength: 12 },
);
const written = (day: Day, order: 'dmy' | 'mdy') => {
  const [year, month, date] = day.split('-');
  return order === 'dmy' ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
};

describe('the order of the days of a column', () => {
  it('is found where one of them shows it, and never guessed silently where none does', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('dmy' as const, 'mdy' as const), (meant, order) => {
        const column = read(meant.map((day) => written(day, order)));
        const shows = meant.some((day) => Number(day.slice(8)) > 12);
        if (shows) expect(column).toMatchObject({ days: meant, order });
        else {
          expect(column.order).toBe('dmy');
          const differs = meant.some((day) => day.slice(5, 7) !== day.slice(8));
          expect(column.notes).toHaveLength(differs ? 1 : 0);
        }
      }),
    );
  });

  it('can be chosen, and then days that it does not allow cannot be read', () => {
    const cells = ['13/06/2017', '06/13/2017', '01/02/2017'];
    expect(read(cells, 'dmy').days).toEqual(['2017-06-13', unreadable, '2017-02-01']);
    expect(read(cells, 'mdy').days).toEqual([unreadable, '2017-06-13', '2017-01-02']);
    expect(read([...cells, '2017-06-14'], 'iso').days).toEqual([
      unreadable,
      unreadable,
      unreadable,
      '2017-06-14',
    ]);
  });

  it('is not decided where the days contradict each other, and the fewer of them are named', () => {
    const column = read(['13/06/2017', '14/06/2017', '06/13/2017']);
    expect(column).toMatchObject({ days: null, order: null, readable: 3, filled: 3 });
    expect(column.notes).toMatchObject([{ level: 'needs-decision', values: [2] }]);
  });

  it('is not moved by a text that no row holds', () => {
    expect(read(['13/06/2017', '06/13/2017'], undefined, false, [4, 0])).toMatchObject({
      order: 'dmy',
      readable: 4,
      filled: 4,
    });
  });

  it('does not touch days whose order is plain', () => {
    expect(read(['2017-06-05', '7 Aug 2018', '01/02/2017'], 'mdy').days).toEqual([
      '2017-06-05',
      '2018-08-07',
      '2017-01-02',
    ]);
  });
});

describe('a column of days', () => {
  it('takes whole numbers for days only where it is told to', () => {
    expect(read(['42795', '20170614'], undefined, true).days).toEqual(['2017-03-01', '2017-06-14']);
    expect(read(['42795', '20170614']).days).toEqual([unreadable, unreadable]);
  });

  it('tells what is empty from what cannot be read', () => {
    expect(read(['', 'soon', '13/06/2017'])).toMatchObject({
      days: [null, unreadable, '2017-06-13'],
      readable: 1,
      filled: 2,
    });
  });

  it.each([
    ['2017-06-14T23:00:00Z', true],
    ['2017-12-14 22:00:00.000+00:00', true],
    ['2017-06-14T23:00:00+01:00', false],
    ['2017-06-14T12:00:00Z', false],
    ['2017-06-14T23:00:00', false],
  ])('doubts %s: %s', (text, doubted) => {
    const column = read([text]);
    expect(column.days?.[0]).toBe(text.slice(0, 10));
    expect(column.notes.map(({ level }) => level)).toEqual(doubted ? ['please-check'] : []);
  });
});
