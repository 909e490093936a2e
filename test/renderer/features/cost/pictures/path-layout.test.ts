import { describe, expect, it } from 'vitest';
import { monthsFrom } from '../../../../../renderer/features/cost/pictures/months-from';
import { pathLayout, steppedLine } from '../../../../../renderer/features/cost/pictures/path-layout';
import { pathNotes, pieceWords } from '../../../../../renderer/features/cost/pictures/path-words';
import type { ChildCost } from '../../../../../shared/analysis/cost/results';
import { madeCost } from '../../../../report/cost/made-result';

const childOf = async (id: string): Promise<ChildCost> => {
  const found = (await madeCost()).children.find(({ child }) => child === id);
  if (found === undefined) throw new Error(`no child ${id}`);
  return found;
};

describe('the picture of a path', () => {
  it('lies in days from the index date, coloured by group and provider', async () => {
    const { pieces, end } = pathLayout(await childOf('A'));
    expect(pieces.map(({ from, price, group }) => [from, price, group])).toEqual([
      [0, 901, 'Independent foster care'],
      [424, 4000, 'Residential'],
      [577, 525, 'In-house foster care'],
    ]);
    expect(pieces.map(({ to }) => to)).toEqual([424, 577, end]);
  });

  it('expects each place by its chance, and what was lived for the rest', async () => {
    const { pieces, top, hasElsewhere } = pathLayout(await childOf('A'));
    expect(pieces.map(({ expected }) => expected)).toEqual(
      [901, 4000, 525].map((own) => expect.closeTo(0.35 * 3712 + 0.1 * 6000 + 0.55 * own, 6)),
    );
    expect(top).toBeCloseTo(0.35 * 3712 + 600 + 0.55 * 4000, 6);
    expect(hasElsewhere).toBe(true);
  });

  it('has a gap where there is no price, and says for how many days', async () => {
    const child = await childOf('gap');
    const layout = pathLayout(child);
    expect(layout.pieces[1]).toMatchObject({ price: null, expected: null });
    expect(steppedLine(layout.pieces, ({ price }) => price)).toMatchObject({
      x: [0, 29, null, 39, layout.end],
      y: [901, 901, null, 901, 901],
    });
    expect(pathNotes(child, layout)).toContain(
      '10 days have no price and are left open: the child is in no sum.',
    );
    expect(pieceWords(layout.pieces[1] as (typeof layout.pieces)[number])).toContain('no price');
  });

  it('expects nothing else where the child would have stayed', async () => {
    const child = {
      ...(await childOf('A')),
      branches: [{ probability: 1, label: 'As it was', weeklyCost: null }],
    };
    const layout = pathLayout(child);
    expect(layout.hasElsewhere).toBe(false);
    expect(layout.pieces.map(({ expected }) => expected)).toEqual(layout.pieces.map(({ price }) => price));
    expect(pathNotes(child, layout)).toContain('Nothing else than what was lived is expected.');
  });

  it("says which price is the stay's own", async () => {
    const { pieces } = pathLayout(await childOf('A'));
    expect(pieces.map(pieceWords)[1]).toBe(
      "Residential, Independent: £4,000 a week, the stay's own, 153 days from 1 Sep 2017",
    );
  });

  it('names as many months as there is room for', () => {
    expect(monthsFrom(100, 'Index date', 5).ticktext).toEqual([
      'Index date',
      '1 month',
      '2 months',
      '3 months',
    ]);
    expect(monthsFrom(364, 'Index date', 0.5).ticktext).toEqual(['Index date', '6 months']);
  });
});
