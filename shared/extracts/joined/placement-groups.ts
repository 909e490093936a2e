import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { type PlaceGroup, placeGroup, placeGroups } from '../../domain/codes/place-codes';
import { type ProviderGroup, providerCodes, providerGroups } from '../../domain/codes/provider-codes';
import { readLabel } from '../../domain/labels/read-label';

/** A placement's type as far as its text tells it: a PLACE code, its reporting group, or neither. */
export interface PlaceRead {
  readonly code: string | null;
  readonly group: string | null;
}

const remembered = <Result>(read: (text: string) => Result) => {
  const known = new Map<string, Result>();
  return (text: string | null): Result | null => {
    if (text === null) return null;
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
};

const oneOf = <Group extends string>(
  groups: readonly Group[],
  text: string | undefined | null,
): Group | null => groups.find((group) => group === text) ?? null;

/** Reads placement types and providers of one load; a council's own grouping of codes wins over the built-in one. */
export function placementReader(settings: ProgrammeSettings) {
  const own = (code: string | null) => (code === null ? undefined : settings.placementGroups[code]);
  const groupOf = (code: string | null): PlaceGroup | null => placeGroup(code) ?? oneOf(placeGroups, code);
  const place = remembered((text): PlaceRead => {
    const upper = text.toUpperCase();
    if (placeGroup(upper) !== null) return { code: upper, group: own(upper) ?? placeGroup(upper) };
    const words = readLabel('placement_type', text);
    const group = oneOf(placeGroups, words?.group);
    if (words !== null && group !== null)
      return { code: words.code, group: own(words.code) ?? own(group) ?? group };
    const code = readLabel('place', text)?.code ?? null;
    return { code, group: own(code) ?? groupOf(code) };
  });
  const provider = remembered((text): { code: string | null; group: ProviderGroup | null } => {
    const given = providerCodes.find(({ code }) => code === text.toUpperCase());
    const read = readLabel('provider', text);
    const meant = providerCodes.find(({ code }) => code === read?.code);
    return { code: given?.code ?? null, group: meant?.providerGroup ?? oneOf(providerGroups, read?.group) };
  });
  return { place, provider };
}
