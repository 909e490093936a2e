import { describe, expect, it } from 'vitest';
import { placementPalette, sdqPalette } from '../../../renderer/components/placement-palette';
import { pictureGroups } from '../../../shared/domain/picture-group';
import { sdqBands } from '../../../shared/domain/sdq-bands';
import { contrast, distance, greyStep, labOf, linearOf, sights } from './colour-sight';

const colours = pictureGroups.map((group) => ({ group, linear: linearOf(placementPalette[group].token) }));

describe('the colours of placement groups', () => {
  it('differ by 15 points of lightness or more from the group beside them, so that a grey print tells them apart', () => {
    const steps = colours.slice(1).map(({ linear }, i) => {
      const before = colours[i] as (typeof colours)[number];
      return greyStep(linear, before.linear);
    });
    expect(steps).toHaveLength(pictureGroups.length - 1);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(15);
  });

  it.each(Object.entries(sights))('look different to %s', (_, sight) => {
    const seen = colours.filter(({ group }) => group !== 'Temporary'); // told apart by its hatching
    const alike = seen.flatMap((a, i) =>
      seen
        .slice(i + 1)
        .filter((b) => distance(a.linear, b.linear, sight) < 15)
        .map((b) => `${a.group} and ${b.group}`),
    );
    expect(alike).toEqual([]);
  });

  it('carry ink that can be read', () => {
    for (const { group, linear } of colours)
      expect(contrast(linear, linearOf(placementPalette[group].ink)), group).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the colours of SDQ bands', () => {
  it('run from light to dark in clear steps and carry ink that can be read', () => {
    const lightness = sdqBands.map((band) => labOf(linearOf(sdqPalette[band].token))[0]);
    for (const [i, value] of lightness.slice(1).entries())
      expect((lightness[i] as number) - value).toBeGreaterThanOrEqual(15);
    for (const band of sdqBands) {
      const { token, ink } = sdqPalette[band];
      expect(contrast(linearOf(token), linearOf(ink)), band).toBeGreaterThanOrEqual(4.5);
    }
  });
});
