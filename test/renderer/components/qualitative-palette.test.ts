import { describe, expect, it } from 'vitest';
import { qualitativePalette } from '../../../renderer/components/qualitative-palette';
import { inkChanges } from '../../../renderer/features/pivot/picture/heatmap-picture';
import {
  contrast,
  distance,
  greyStep,
  labOf,
  linearOf,
  linearOfParts,
  partsOf,
  sights,
  type Theme,
  type Triple,
} from './colour-sight';

const themes: readonly Theme[] = ['light', 'dark'];
const coloursIn = (theme: Theme) => qualitativePalette.map(({ token }) => linearOf(token, theme));

describe.each(themes)('the colours of series in the %s theme', (theme) => {
  const colours = coloursIn(theme);

  it('differ by 15 points of lightness or more from the one beside them, so that a grey print tells them apart', () => {
    const steps = colours.slice(1).map((colour, i) => greyStep(colour, colours[i] as typeof colour));
    expect(steps).toHaveLength(7);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(15);
  });

  it.each(Object.entries(sights))('look different to %s', (_, sight) => {
    const alike = colours.flatMap((a, i) =>
      colours
        .slice(i + 1)
        .flatMap((b, k) => (distance(a, b, sight) < 15 ? [`${i + 1} and ${i + k + 2}`] : [])),
    );
    expect(alike).toEqual([]);
  });

  it('stand out from the page by 3 to 1 and carry ink that can be read', () => {
    for (const [i, { token, ink }] of qualitativePalette.entries()) {
      const colour = colours[i] as (typeof colours)[number];
      expect(contrast(colour, linearOf('--surface', theme)), token).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, linearOf(ink, theme)), token).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('before, during and after the programme differ in lightness, however they are printed', () => {
    const [before, during, after] = ['--before', '--during', '--accent'].map((token) =>
      linearOf(token, theme),
    );
    for (const [a, b] of [
      [before, during],
      [during, after],
      [before, after],
    ])
      expect(greyStep(a as never, b as never)).toBeGreaterThanOrEqual(12);
  });

  it('of a heatmap run one way in lightness', () => {
    const steps = ['--heat-least', '--heat-middle', '--heat-most'].map(
      (token) => labOf(linearOf(token, theme))[0],
    );
    const [least = 0, middle = 0, most = 0] = theme === 'light' ? steps : steps.map((step) => -step);
    expect(least - middle).toBeGreaterThan(14);
    expect(middle - most).toBeGreaterThan(20);
  });

  it('of a heatmap carry ink that can be read, wherever they lie between', () => {
    const [least, middle, most] = ['--heat-least', '--heat-middle', '--heat-most'].map((token) =>
      partsOf(token, theme),
    ) as [Triple, Triple, Triple];
    for (let part = 0; part <= 1; part += 0.01) {
      const [from, to] = part < 0.5 ? [least, middle] : [middle, most];
      const within = part < 0.5 ? part * 2 : part * 2 - 1;
      const colour = linearOfParts(
        from.map((value, i) => value + ((to[i] as number) - value) * within) as never,
      );
      const ink = part < inkChanges ? '--heat-least-ink' : '--heat-most-ink';
      expect(contrast(colour, linearOf(ink, theme)), `${part}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
