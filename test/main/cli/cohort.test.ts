import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cohort } from '../../../main/cli/cohort';
import type { CohortDocument } from '../../../main/cli/cohort-document';
import { readFolder } from '../../../main/cli/folder';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cohort-'));
  for (const [name, lines] of Object.entries(files))
    writeFileSync(path.join(folder, name), `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const children = ['007', '7', 'C', 'D', 'E', 'F', 'G'];
/** Seven children in care; the first six had one missing episode before and none after, the last none at all. */
const files: Readonly<Record<string, readonly string[]>> = {
  'placements.csv': [
    'child_id,start_date,end_date,placement_type,provider,change_reason,planned,temporary,weekly_cost,distance_miles',
    ...children.map((child) => `${child},01/01/2015,,U4,PR1,,,,,`),
  ],
  'programme.csv': [
    'child_id,referral_date,decision,start_date,worker',
    ...children.map((child) => `${child},01/06/2017,full,01/07/2017,A`),
    'H,01/06/2017,full,,A',
    'I,01/06/2017,prevent,01/07/2017,A',
  ],
  'missing_episodes.csv': [
    'child_id,start_date,end_date,kind',
    ...children.slice(0, 6).map((child) => `${child},01/05/2017,03/05/2017,missing`),
  ],
};

async function asked(definition: object, json = true): Promise<string> {
  const file = path.join(os.tmpdir(), `${path.basename(folder)}.json`);
  writeFileSync(file, JSON.stringify({ asAt: '2018-03-31', ...definition }));
  try {
    return await cohort((await readFolder(folder)).sources, { definition: file, json });
  } finally {
    rmSync(file);
  }
}

describe('iip cohort --json', () => {
  it('has every key, numbers unrounded, "Inf" where there is no bound, null where nothing is defined', async () => {
    const document = JSON.parse(
      await asked({ outcomes: ['missing_episodes', 'placement_moves'] }),
    ) as CohortDocument;
    const [missing, moves] = document.outcomes;
    expect([document.children, document.excluded]).toEqual([
      7,
      [{ child: 'H', reason: 'No index date is recorded.' }],
    ]);
    expect(missing).toEqual({
      outcome: 'missing_episodes',
      children: [...children].sort().map((child) => ({
        child,
        before: { events: child === 'G' ? 0 : 1, days: 182 },
        after: { events: 0, days: 182 },
      })),
      before: {
        events: 6,
        days: 1274,
        ratePer10ChildMonths: (6 / (1274 / 30.4375)) * 10,
        any: 6,
        twoOrMore: 0,
      },
      after: { events: 0, days: 1274, ratePer10ChildMonths: 0, any: 0, twoOrMore: 0 },
      rateRatio: {
        estimate: 0,
        low: 0,
        high: expect.closeTo(0.849311, 5),
        p: 0.03125,
        method: 'exact',
        leaveOneOutLow: 0,
        leaveOneOutHigh: 0,
      },
      exactRateRatio: { estimate: 0, low: 0, high: expect.closeTo(0.849311, 5), p: 0.03125 },
      signedRank: { changed: 6, wPlus: 0, p: 0.03125 },
      fewer: 6,
      same: 1,
      more: 0,
      mcnemarAny: { beforeOnly: 6, afterOnly: 0, p: 0.015625 },
      mcnemarTwoOrMore: { beforeOnly: 0, afterOnly: 0, p: null },
      expectedIfUnchanged: { any: 6, twoOrMore: 0 },
      warnings: [
        'regression-to-mean',
        'recording-starts-late',
        'recording-ends-early',
        'no-comparison-group',
      ],
    });
    expect(moves?.rateRatio).toEqual({
      estimate: null,
      low: null,
      high: null,
      p: null,
      method: 'exact',
      leaveOneOutLow: null,
      leaveOneOutHigh: null,
    });
    expect(moves?.exactRateRatio).toEqual({ estimate: null, low: 0, high: 'Inf', p: 1 });
  });

  it('says in words who was compared, the finding and what it cannot show', async () => {
    const text = await asked({ outcomes: ['missing_episodes'] }, false);
    expect(text).toContain('Compared: 7');
    expect(text).toContain('left out: H. No index date is recorded.');
    expect(text).toContain('6 children had fewer, 1 the same and 0 more.');
    expect(text).toContain('! Without a comparison group');
  });

  it.each([
    [{ outcomes: ['moves'] }, /outcomes\.0.*placement_moves.*event:/],
    [{ outcomes: ['missing_episodes', 'missing_episodes'] }, /named once/],
    [{ window: 3 }, /"window" is not known/],
    [{ asAt: '31/03/2018' }, /asAt/],
    [{ before: { days: 0 } }, /before/],
    [{ index: 'begun' }, /no date column "begun".*start_date/],
  ])('refuses %j by name', async (definition, message) => {
    await expect(asked(definition)).rejects.toThrow(message);
  });
});
