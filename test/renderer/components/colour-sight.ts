import { readFileSync } from 'node:fs';

const tokens = readFileSync(new URL('../../../renderer/app/tokens.css', import.meta.url), 'utf8');

export type Theme = 'light' | 'dark';
export type Triple = readonly [number, number, number];

/** The red, green and blue of a token in a theme, from 0 to 1 as they are written. */
export function partsOf(token: string, theme: Theme = 'light'): Triple {
  const both = new RegExp(`${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(tokens);
  const hex = both?.[theme === 'light' ? 1 : 2] ?? new RegExp(`${token}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (hex === undefined) throw new Error(`${token} is no colour`);
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
export const linearOfParts = ([r, g, b]: Triple): Triple => [linear(r), linear(g), linear(b)];

/** The linear red, green and blue of a token in a theme. */
export const linearOf = (token: string, theme: Theme = 'light'): Triple =>
  linearOfParts(partsOf(token, theme));

export const times = (rows: readonly Triple[], [a, b, c]: Triple) =>
  rows.map((row) => Math.min(1, Math.max(0, row[0] * a + row[1] * b + row[2] * c))) as unknown as Triple;

/** Luminance as WCAG 2.2 takes it. */
const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
export const contrast = (a: Triple, b: Triple) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** CIELAB under D65. */
export function labOf(colour: Triple): Triple {
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

/** How far apart two colours look to a reader. */
export const distance = (a: Triple, b: Triple, sight: readonly Triple[]): number => {
  const [one, other] = [labOf(times(sight, a)), labOf(times(sight, b))];
  return Math.hypot(...one.map((value, i) => value - (other[i] as number)));
};

/** How far apart two colours look on a grey print, in points of L*. */
export const greyStep = (a: Triple, b: Triple): number => Math.abs(labOf(a)[0] - labOf(b)[0]);

/** How colours look without one of the three cones: Machado, Oliveira and Fernandes (2009), severity 1. */
export const sights: Readonly<Record<string, readonly Triple[]>> = {
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
