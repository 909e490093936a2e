import type { Random } from './random';

/** Where a child lives and with whom, as an episode of the return tells one placement from another. */
export interface Home {
  readonly place: string;
  readonly provider: string;
  readonly postcode: string;
  readonly urn: string;
}

export type HomeKind =
  | 'in-house'
  | 'independent'
  | 'long-term in-house'
  | 'long-term independent'
  | 'kinship'
  | 'fostering for adoption'
  | 'adopters'
  | 'residential'
  | 'secure'
  | 'residential school'
  | 'family centre'
  | 'supported'
  | 'independent living';

/** PLACE, PLACE_PROVIDER and the one letter after the postcode area that tells near from far. */
const kinds: Record<
  HomeKind,
  { place: string; provider: string; urn: 'council' | 'agency' | 'own' | 'none' }
> = {
  'in-house': { place: 'U6', provider: 'PR1', urn: 'council' },
  independent: { place: 'U6', provider: 'PR4', urn: 'agency' },
  'long-term in-house': { place: 'U4', provider: 'PR1', urn: 'council' },
  'long-term independent': { place: 'U4', provider: 'PR4', urn: 'agency' },
  kinship: { place: 'U3', provider: 'PR1', urn: 'council' },
  'fostering for adoption': { place: 'U5', provider: 'PR1', urn: 'council' },
  adopters: { place: 'A6', provider: 'PR1', urn: 'council' },
  residential: { place: 'K2', provider: 'PR4', urn: 'own' },
  secure: { place: 'K1', provider: 'PR2', urn: 'own' },
  'residential school': { place: 'S1', provider: 'PR5', urn: 'own' },
  'family centre': { place: 'R3', provider: 'PR4', urn: 'own' },
  supported: { place: 'H5', provider: 'PR4', urn: 'none' },
  'independent living': { place: 'P2', provider: 'PR5', urn: 'none' },
};

/** No postcode area of the United Kingdom begins with Q, and of those with Z only ZE exists. */
const areas = ['ZX', 'ZY', 'QX', 'QZ'] as const;
const inwardLetters = [...'ABDEFGHJLNPQRSTUWXYZ'];
const councilUrn = 'SC990001';

export interface Homes {
  /** A home nobody in the sample has lived in yet. */
  fresh(kind: HomeKind): Home;
  /** A postcode nobody has yet. */
  postcode(): string;
}

/** Hands out homes, each at a made-up postcode of its own. */
export function makeHomes(random: Random): Homes {
  const taken = new Set<string>();
  let ownUrns = 990_200;
  const postcode = (): string => {
    const inward = `${random.whole(1, 9)}${random.pick(inwardLetters)}${random.pick(inwardLetters)}`;
    const made = `${random.pick(areas)}${random.whole(1, 19)} ${inward}`;
    if (taken.has(made)) return postcode();
    taken.add(made);
    return made;
  };
  const urnOf = { council: () => councilUrn, agency: () => `SC99010${random.whole(1, 6)}`, none: () => '' };
  return {
    postcode,
    fresh: (kind) => {
      const { place, provider, urn } = kinds[kind];
      ownUrns += urn === 'own' ? 1 : 0;
      return { place, provider, postcode: postcode(), urn: urn === 'own' ? `SC${ownUrns}` : urnOf[urn]() };
    },
  };
}

/** A temporary stay: no provider and no registration number are returned for one. */
export function temporaryHome(code: 'T1' | 'T3' | 'T4', postcode: string): Home {
  return { place: code, provider: '', postcode, urn: '' };
}

/** With the child's own parents, at the home postcode. */
export function withParents(homePostcode: string): Home {
  return { place: 'P1', provider: 'PR0', postcode: homePostcode, urn: '' };
}
