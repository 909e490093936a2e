import type { CostResult } from '../../../../shared/analysis/cost/results';
import type { Branch } from '../../../../shared/definitions/cost-definition';
import { showMoney } from '../../../../shared/domain/wording';
import type { SelectChoice } from '../../../components/select/select';
import { priceName } from './price-list';

/** A place where a child would have lived, as a definition names it. */
export type Place = Pick<Branch, 'placement' | 'provider'>;
export const stay = 'stay';

export const isStay = ({ placement }: Place): boolean => placement.trim().toLowerCase() === stay;

/** A place as the key of a list. */
export const placeKey = ({ placement, provider }: Place): string =>
  isStay({ placement }) ? stay : `${placement.toLowerCase()}|${provider ?? ''}`;

export function placeOfKey(key: string): Place {
  const [placement = '', provider] = key.split('|');
  return provider === 'in-house' || provider === 'independent' ? { placement, provider } : { placement };
}

const usual: readonly Place[] = [
  { placement: 'residential', provider: 'independent' },
  { placement: 'residential', provider: 'in-house' },
  { placement: 'secure' },
  { placement: 'residential school' },
  { placement: 'foster care', provider: 'independent' },
  { placement: 'foster care', provider: 'in-house' },
];

/** Where a child might have lived instead: what has a price first, each with it. */
export function placesOffered(
  result: Pick<CostResult, 'prices'> | undefined,
  now: readonly Place[],
  withStay: boolean,
): SelectChoice<string>[] {
  const priced = (result?.prices ?? []).map(({ placementType, provider, weeklyCost }) => ({
    place: placeOfKey(`${placementType}|${(provider ?? '').toLowerCase()}`),
    aside: showMoney(weeklyCost),
  }));
  const others = [...usual, ...now].map((place) => ({ place, aside: 'no price' }));
  const offered = new Map<string, SelectChoice<string>>();
  if (withStay) offered.set(stay, { value: stay, label: 'As it was' });
  for (const { place, aside } of [...priced, ...others]) {
    const value = placeKey(place);
    if (offered.has(value)) continue;
    offered.set(value, { value, label: placeName(place), aside });
  }
  return [...offered.values()];
}

/** "Residential, independent"; "As it was". */
export const placeName = (place: Place): string =>
  isStay(place)
    ? 'As it was'
    : priceName({ placementType: place.placement, provider: place.provider ?? null });
