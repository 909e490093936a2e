import { describe, expect, it } from 'vitest';
import { tornadoLayout } from '../../../../../renderer/features/cost/pictures/tornado-layout';
import {
  rowWords,
  tornadoNotes,
  whyNoTornado,
} from '../../../../../renderer/features/cost/pictures/tornado-words';
import type { TornadoBar } from '../../../../../shared/analysis/cost/results';
import { parameterValue } from '../../../../../shared/report/cost/parameter-value';
import { madeCost } from '../../../../report/cost/made-result';

const bar = (changed: Partial<TornadoBar>): TornadoBar => ({
  parameter: 'optimismBias',
  label: 'Optimism bias',
  lowValue: 0.2,
  centralValue: 0.4,
  highValue: 0.6,
  low: 100,
  high: -300,
  switchingValue: 0.25,
  ...changed,
});
const totals = { gross: 0, adjusted: 0, net: -100, benefitCostRatio: null };

describe('the picture of the assumptions', () => {
  it('has the widest bar first', () => {
    const { rows } = tornadoLayout({
      totals,
      tornado: [bar({ label: 'narrow', low: -90, high: -110 }), bar({ label: 'wide' })],
    });
    expect(rows.map((row) => row.bar.label)).toEqual(['wide', 'narrow']);
  });

  it('writes each value at the end that it brings net to', () => {
    const [falling, rising] = tornadoLayout({
      totals,
      tornado: [bar({}), bar({ parameter: 'programme', lowValue: 1000, low: -200, high: 0 })],
    }).rows;
    expect(falling?.ends).toMatchObject([
      { of: 'low', value: '20%', net: 100, side: 'right' },
      { of: 'high', value: '60%', net: -300, side: 'left' },
    ]);
    expect(rising?.ends).toMatchObject([
      { value: '£1,000', side: 'left' },
      { of: 'high', side: 'right' },
    ]);
  });

  it('holds nought and every end, with room for the values', () => {
    const { range } = tornadoLayout({
      totals,
      tornado: [bar({ low: -200, high: -300, switchingValue: null })],
    });
    expect(range[0]).toBeLessThan(-300);
    expect(range[1]).toBeGreaterThan(0);
  });

  it('says where net is nought, and that no range reaches it', () => {
    const [reached, not] = [0.25, null].map((switchingValue) =>
      tornadoLayout({ totals, tornado: [bar({ switchingValue })] }),
    );
    expect(reached?.rows.map(rowWords)).toEqual([
      'Optimism bias: at 20% net is £100, at 60% net is -£300; nought at 25%',
    ]);
    expect(tornadoNotes(reached as NonNullable<typeof reached>)).toContain('A diamond marks');
    expect(tornadoNotes(not as NonNullable<typeof not>)).toContain('No range alone brings net to nought.');
  });

  it('says so where no ranges are given', async () => {
    const stayed = { default: [{ probability: 1, placement: 'stay' }] };
    expect(whyNoTornado(await madeCost({ ranges: {}, counterfactual: stayed }))).toContain(
      'No ranges are given',
    );
    expect(whyNoTornado(await madeCost())).toBeNull();
  });

  it('writes a value by what it is of', () => {
    expect(parameterValue('weeklyCost.residential', 3712)).toBe('£3,712');
    expect(parameterValue('horizonWeeks', 26)).toBe('26 weeks');
    expect(parameterValue('discountRate', 0.035)).toBe('3.5%');
    expect([0, 1, 2].map((end) => parameterValue('evidence', end))).toEqual(['low', 'central', 'high']);
  });
});
