import { describe, expect, it } from 'vitest';
import { placementMoves } from '../../shared/analysis/moves';
import { staysByChild } from '../../shared/analysis/stays';
import { Database } from '../../shared/database/database';

interface Written {
  start: string | null;
  end?: string;
  code?: string;
  provider?: string;
  temporary?: string;
  group?: string;
}

async function movesOf(
  stays: Written[],
  start = '2017-01-01',
  end: string | null = null,
  countReturns = false,
) {
  const database = await Database.open();
  for (const stay of stays)
    database.run(
      `INSERT INTO placement (child_id, start_date, end_date, place_code, provider_code, temporary, place_group)
       VALUES ('A', ?, ?, ?, ?, ?, ?)`,
      [
        stay.start,
        stay.end ?? null,
        stay.code ?? 'U6',
        stay.provider ?? 'PR1',
        stay.temporary ?? null,
        stay.group ?? null,
      ],
    );
  const period = { start_date: start, end_date: end };
  const days = placementMoves(staysByChild(database).get('A') ?? [], period, countReturns).map(
    (move) => `${move.day} from ${move.from.start_date}`,
  );
  database.close();
  return days;
}

describe('placement moves', () => {
  it('counts every stay but the first of the care period', async () => {
    expect(
      await movesOf([
        { start: '2017-01-01', end: '2017-02-01' },
        { start: '2017-02-01', end: '2017-03-01' },
        { start: '2017-03-01' },
      ]),
    ).toEqual(['2017-02-01 from 2017-01-01', '2017-03-01 from 2017-02-01']);
  });

  it('counts neither a temporary stay nor the return from it', async () => {
    expect(
      await movesOf([
        { start: '2017-01-01', end: '2017-02-01' },
        { start: '2017-02-01', end: '2017-02-10', code: 'T1', provider: '', temporary: 'yes' },
        { start: '2017-02-10' },
      ]),
    ).toEqual([]);
  });

  it('counts the return as well where a council wishes so', async () => {
    const stays = [
      { start: '2017-01-01', end: '2017-02-01' },
      { start: '2017-02-01', end: '2017-02-10', code: 'T1', temporary: 'yes' },
      { start: '2017-02-10' },
    ];
    expect(await movesOf(stays, '2017-01-01', null, true)).toEqual(['2017-02-10 from 2017-01-01']);
  });

  it.each([
    { code: 'K2', provider: 'PR1' },
    { code: 'U6', provider: 'PR4' },
  ])(
    'counts the stay after a temporary one in $code of $provider, which the child had not left',
    async (other) => {
      const stays = [
        { start: '2017-01-01', end: '2017-02-01' },
        { start: '2017-02-01', end: '2017-02-10', code: 'T1', temporary: 'yes' },
        { start: '2017-02-10', ...other },
      ];
      expect(await movesOf(stays)).toEqual(['2017-02-10 from 2017-01-01']);
    },
  );

  it('counts a move out of a temporary stay to somewhere else, from the placement before it', async () => {
    expect(
      await movesOf([
        { start: '2017-01-01', end: '2017-02-01' },
        { start: '2017-02-01', end: '2017-02-10', code: 'T1', group: 'Temporary' },
        { start: '2017-02-10', end: '2017-02-12', code: 'T4', group: 'Temporary' },
        { start: '2017-02-12', code: 'K2', provider: 'PR4' },
      ]),
    ).toEqual(['2017-02-12 from 2017-01-01']);
  });

  it('believes the extract when it says that a stay with a temporary code was not temporary', async () => {
    expect(
      await movesOf([
        { start: '2017-01-01', end: '2017-02-01' },
        { start: '2017-02-01', code: 'T0', group: 'Temporary', temporary: 'no' },
      ]),
    ).toHaveLength(1);
  });

  it('takes a temporary stay inside a longer one for no return', async () => {
    expect(
      await movesOf([
        { start: '2017-01-01', end: '2017-12-01' },
        { start: '2017-03-01', end: '2017-03-08', temporary: 'yes' },
        { start: '2017-12-01' },
      ]),
    ).toEqual(['2017-12-01 from 2017-01-01']);
  });

  it('keeps to the care period: a stay on its last day, or before it, is no move within it', async () => {
    const stays = [
      { start: '2016-06-01', end: '2017-01-01' },
      { start: '2017-01-01', end: '2017-02-01' },
      { start: '2017-02-01', end: '2017-06-01' },
      { start: '2017-06-01' },
    ];
    expect(await movesOf(stays, '2017-01-01', '2017-06-01')).toEqual(['2017-02-01 from 2017-01-01']);
    expect(await movesOf(stays, '2016-12-01', '2017-06-01')).toHaveLength(2);
  });

  it('counts a first stay that follows a temporary one without any before it', async () => {
    expect(
      await movesOf([{ start: '2017-01-01', end: '2017-01-05', temporary: 'yes' }, { start: '2017-01-05' }]),
    ).toEqual(['2017-01-05 from 2017-01-01']);
  });

  it('leaves out a stay without a start', async () => {
    expect(await movesOf([{ start: null }, { start: '2017-01-01' }])).toEqual([]);
  });

  it('tells carers of the same type apart by the address of the episodes', async () => {
    const database = await Database.open();
    const stay =
      'INSERT INTO placement (child_id, start_date, end_date, place_code, temporary) VALUES (?, ?, ?, ?, ?)';
    const episode =
      'INSERT INTO episode (child_id, decom, placement_id, pl_post, urn) VALUES (?, ?, ?, ?, ?)';
    for (const [child, address] of [
      ['same', 'S1 1AA'],
      ['other', 'S2 2BB'],
    ] as const) {
      for (const [start, end, code, temporary, post] of [
        ['2017-01-01', '2017-02-01', 'U6', 'no', 'S1 1AA'],
        ['2017-02-01', '2017-02-05', 'T1', 'yes', 'S9 9ZZ'],
        ['2017-02-05', null, 'U6', 'no', address],
      ] as const) {
        database.run(stay, [child, start, end, code, temporary]);
        database.run(episode, [child, start, database.value('SELECT last_insert_rowid()'), post, null]);
      }
    }
    const stays = staysByChild(database);
    const period = { start_date: '2017-01-01', end_date: null };
    expect(placementMoves(stays.get('same') ?? [], period)).toHaveLength(0);
    expect(placementMoves(stays.get('other') ?? [], period)).toHaveLength(1);
    database.close();
  });
});
