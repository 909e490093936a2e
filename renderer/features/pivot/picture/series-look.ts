import { blank } from '../../../../shared/definitions/pivot-definition';
import { type PictureGroup, pictureGroupOf, pictureGroups } from '../../../../shared/domain/picture-group';
import type { SdqBand } from '../../../../shared/domain/sdq-bands';
import { placementPalette, sdqPalette } from '../../../components/placement-palette';
import { qualitativePalette } from '../../../components/qualitative-palette';
import type { Part } from './drawn-pivot';

type Token = `--${string}`;
type Hatching = '' | '/' | '\\' | 'x' | '.';

/** How a series is drawn. */
export interface Look {
  readonly colour: Token;
  /** The ink that can be read on it. */
  readonly ink: Token;
  readonly edge: Token;
  readonly hatching: Hatching;
  readonly dash: 'solid' | 'dash' | 'dot' | 'dashdot';
  /** Too pale for a line on the page to be seen without an edge. */
  readonly isPale: boolean;
}

const plain = { edge: '--surface', hatching: '', dash: 'solid', isPale: false } as const;

/** The look of what is not told apart. */
export const oneLook: Look = { ...plain, colour: '--accent', ink: '--on-accent' };

/** The look of the whole beside its parts: outlined. */
export const wholeLook: Look = { ...plain, colour: '--surface', ink: '--text', edge: '--text' };

const missingLook: Look = {
  colour: '--surface',
  ink: '--text',
  edge: '--line-strong',
  hatching: '/',
  dash: 'dot',
  isPale: true,
};

type Palette = (key: string, provider: string | null) => Look | null;

const placement: Palette = (key, provider) => {
  const isKnown = key === 'Fostering' || key === 'Other' || pictureGroups.includes(key as PictureGroup);
  if (!isKnown) return null;
  const isKind = pictureGroups.includes(key as PictureGroup);
  const group = isKind ? (key as PictureGroup) : pictureGroupOf(key, provider);
  const { token, ink } = placementPalette[group];
  const hatching = group === 'Temporary' ? '/' : '';
  return { ...plain, colour: token, ink, edge: '--place-edge', hatching, isPale: true };
};

const sdq: Palette = (key) => {
  const found = sdqPalette[key as SdqBand];
  if (found === undefined) return null;
  return {
    ...plain,
    colour: found.token as Token,
    ink: found.ink as Token,
    edge: '--place-edge',
    isPale: true,
  };
};

const times: Readonly<Record<string, Look>> = {
  before: { ...plain, colour: '--before', ink: '--place-dark-ink' },
  during: { ...plain, colour: '--during', ink: '--text', edge: '--place-edge', isPale: true },
  after: { ...plain, colour: '--after', ink: '--on-accent' },
};

/** Fields whose values have colours of their own, the same in every picture. */
const palettes: Readonly<Record<string, Palette>> = {
  place_group: placement,
  placement_kind: placement,
  sdq_band: sdq,
  programme_time: (key) => times[key] ?? null,
};

const hatchings: readonly Hatching[] = ['', '/', 'x', '.'];
const dashes: readonly Look['dash'][] = ['solid', 'dash', 'dot', 'dashdot'];

/** More than eight colours that mean nothing cannot be told apart. */
export const mostSeries = qualitativePalette.length;

const lastOf = (field: string): string => field.slice(field.lastIndexOf('.') + 1);
const isMissing = ({ keys }: Part): boolean => keys.length > 0 && keys.every((key) => key === blank);

/**
 * A look for each of the parts of an axis, none like another: in the colours of its field where it has its own, the
 * missing value hatched; null where there are more than can be told apart. Without levels all is one.
 */
export function looksOf(
  parts: readonly Part[],
  levels: readonly { readonly field: string }[],
): readonly Look[] | null {
  if (levels.length === 0) return parts.map(() => oneLook);
  return ownLooks(parts, levels) ?? neutralLooks(parts);
}

/** Looks by the palette of a level; other levels beside it are told apart by hatching. Null where it has none. */
export function ownLooks(
  parts: readonly Part[],
  levels: readonly { readonly field: string }[],
): readonly Look[] | null {
  const level = levels.findIndex(({ field }) => lastOf(field) in palettes);
  const palette = palettes[lastOf(levels[level]?.field ?? '')];
  if (palette === undefined) return null;
  const provider = levels.findIndex(({ field }) => lastOf(field) === 'provider_group');
  const others = parts.map(({ keys }) => keys.filter((_, place) => place !== level).join('\n'));
  const kinds = [...new Set(others)];
  if (kinds.length > hatchings.length) return null;
  const looks = parts.map((part, i) => {
    const key = part.keys[level] ?? blank;
    const look = key === blank ? missingLook : palette(key, part.keys[provider] ?? null);
    const kind = kinds.indexOf(others[i] as string);
    if (look === null || kind === 0) return look;
    return { ...look, hatching: hatchings[kind] ?? '', dash: dashes[kind] ?? 'solid' };
  });
  return looks.every((look) => look !== null) ? looks : null;
}

function neutralLooks(parts: readonly Part[]): readonly Look[] | null {
  const coloured = parts.filter((part) => !isMissing(part));
  if (coloured.length > mostSeries) return null;
  return parts.map((part) => {
    const colour = qualitativePalette[coloured.indexOf(part)];
    if (colour === undefined) return missingLook;
    return { ...plain, colour: colour.token, ink: colour.ink };
  });
}
