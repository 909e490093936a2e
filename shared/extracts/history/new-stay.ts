import type { MoveRules } from '../../definitions/programme-settings';
import { placeGroup } from '../../domain/codes/place-codes';
import { type Episode, samePlacement } from './episode';

/**
 * Whether an episode that follows another in care begins a new stay. Trusting the RNE: S, P and B bring a new carer, L, T
 * and U do not (T and U count where the rules say so); an RNE that is blank or unknown leaves it to the placement. Trusting
 * identity: another type, provider, URN or postcode is another stay. A child placed for adoption with the current
 * foster carer stays where they are (DfE guide: no change of placement).
 */
export function beginsNewStay(
  previous: Episode,
  episode: Episode,
  rules: Pick<MoveRules, 'newCarer' | 'countSameCarer'>,
): boolean {
  if (rules.newCarer === 'trust-identity')
    return !samePlacement(previous, episode) && !isAdoptedByFosterCarer(previous, episode);
  switch (episode.rne) {
    case 'P':
    case 'B':
      return true;
    case 'S':
      return !isAdoptedByFosterCarer(previous, episode);
    case 'L':
      return false;
    case 'T':
    case 'U':
      return rules.countSameCarer && !isAdoptedByFosterCarer(previous, episode);
    default:
      return !samePlacement(previous, episode) && !isAdoptedByFosterCarer(previous, episode);
  }
}

/** A3 and A5 are adoption by the current foster carer, which RNE P and B contradict. */
function isAdoptedByFosterCarer(previous: Episode, episode: Episode): boolean {
  return isWithFosterCarer(episode.place) && (isWithFosterCarer(previous.place) || isFoster(previous.place));
}

const isWithFosterCarer = (place: string | null): boolean => place === 'A3' || place === 'A5';

function isFoster(place: string | null): boolean {
  const group = placeGroup(place);
  return group === 'Fostering' || group === 'Kinship';
}
