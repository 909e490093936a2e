import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placementPalette, sdqPalette } from '../../../renderer/components/placement-palette';
import { pictureGroups } from '../../../shared/domain/picture-group';
import { sdqBands } from '../../../shared/domain/sdq-bands';

const tokens = readFileSync(new URL('../../../renderer/app/tokens.css', import.meta.url), 'utf8');

type Triple = readonly [number, number, number];

/** The linear red, green and blue of a token that is one colour in both themes. */
function linearOf(token: string): Triple {
  const hex = new RegExp(`${token}: #([0-9a-f]{6});`).exec(tokens)?.[1];
  if (hex === undefined) throw new Error(`${token} is not one colour`);
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(0), part(2), part(4)];
}

const times = (rows: readonly Triple[], [a, b, c]: Triple) =>
  rows.map((row) => Math.min(1, Math.max(0, row[0] * a + row[1] * b + row[2] * c))) as unknown as Triple;

/** Luminance as WCAG 2.2 takes it. */
const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: Triple, b: Triple) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** CIELAB under D65. */
function labOf(colour: Triple): Triple {
  const [x, y, z] = times(
    [
      [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
    ],
    colour,
  );
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

/** How colours look without one of the three cones: Machado, Oliveira and Fernandes (2009), severity 1. */
const sights: Readonly<Record<string, readonly Triple[]>> = {
  'every reader': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'readers without green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'readers without red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'readers without blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const colours = pictureGroups.map((group) => ({ group, linear: linearOf(placementPalette[group].token) }));

describe('the colours of placement groups', () => {
  it('differ by 15 points of lightness or more from the group beside them, so that a grey print tells them apart', () => {
    const steps = colours.slice(1).map(({ linear }, i) => {
      const before = colours[i] as (typeof colours)[number];
      return Math.abs(labOf(linear)[0] - labOf(before.linear)[0]);
    });
    expect(steps).toHaveLength(pictureGroups.length - 1);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(15);
  });

  it.each(Object.entries(sights))('look different to %s', (_, sight) => {
    const seen = colours
      .filter(({ group }) => group !== 'Temporary') // told apart by its hatching
      .map(({ group, linear }) => ({ group, lab: labOf(times(sight, linear)) }));
    const alike = seen.flatMap((a, i) =>
      seen
        .slice(i + 1)
        .filter((b) => Math.hypot(...a.lab.map((value, k) => value - (b.lab[k] as number))) < 15)
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
