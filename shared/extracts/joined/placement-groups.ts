import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { providerCodes } from '../../domain/codes/provider-codes';
import { readPlacementType } from '../../domain/labels/placement-type';
import { providerGroup } from '../../domain/labels/provider-label';

/** A placement's type or provider as far as its text tells it: a code, its reporting group, or neither. */
export interface PlacementRead {
  readonly code: string | null;
  readonly group: string | null;
}

const notTold: PlacementRead = { code: null, group: null };

/** Each different text is read once. */
function once(read: (text: string) => PlacementRead): (text: string | null) => PlacementRead {
  const known = new Map<string, PlacementRead>();
  return (text) => {
    if (text === null) return notTold;
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}

const isProviderCode = (text: string) => providerCodes.some(({ code }) => code === text);

/** Reads placement types and providers of one load; a council's own grouping of codes and groups wins over the built-in one. */
export function placementReader(settings: ProgrammeSettings) {
  const place = once((text) => {
    const read = readPlacementType(text);
    const own = settings.placementGroups[read?.code ?? ''] ?? settings.placementGroups[read?.group ?? ''];
    return { code: read?.code ?? null, group: own ?? read?.group ?? null };
  });
  const provider = once((text) => {
    const upper = text.toUpperCase();
    return { code: isProviderCode(upper) ? upper : null, group: providerGroup(text) };
  });
  return { place, provider };
}
