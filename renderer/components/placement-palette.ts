import type { PictureGroup } from '../../shared/domain/picture-group';
import type { SdqBand } from '../../shared/domain/sdq-bands';

/** How a placement group looks, the same in every picture. The colours themselves stand in tokens.css. */
export interface GroupLook {
  readonly token: `--place-${string}`;
  /** The ink that can be read on it. */
  readonly ink: '--place-light-ink' | '--place-dark-ink';
  /** A name short enough to stand on a bar. */
  readonly short: string;
}

const look = (name: string, ink: 'light' | 'dark', short: string): GroupLook => ({
  token: `--place-${name}`,
  ink: `--place-${ink}-ink`,
  short,
});

/**
 * Placement groups from family to institution. Found by search among tints of fitting hue so that groups beside each
 * other differ by 15 points of L* or more, and no two look alike to colour-blind readers (Machado and others, 2009).
 */
export const placementPalette: Readonly<Record<PictureGroup, GroupLook>> = {
  'With parents': look('with-parents', 'dark', 'Parents'),
  Kinship: look('kinship', 'dark', 'Kinship'),
  'In-house foster care': look('fostering-in-house', 'dark', 'In-house'),
  'Independent foster care': look('fostering-independent', 'light', 'Independent'),
  'Placed for adoption': look('adoption', 'dark', 'Adoption'),
  'Supported accommodation': look('supported', 'dark', 'Supported'),
  Residential: look('residential', 'dark', 'Residential'),
  'Other residential': look('other-residential', 'light', 'Other res.'),
  'Residential school': look('residential-school', 'dark', 'Res. school'),
  Secure: look('secure', 'light', 'Secure'),
  Temporary: look('temporary', 'dark', 'Temporary'),
  'Foster care, provider not known': look('fostering-unknown', 'dark', 'Foster care'),
  'Other or not known': look('other', 'light', 'Other'),
};

/** A band of the SDQ total and the ink that can be read on it; light to dark in one hue. */
export const sdqPalette: Readonly<Record<SdqBand, { readonly token: string; readonly ink: string }>> = {
  'close to average': { token: '--sdq-close-to-average', ink: '--place-dark-ink' },
  'slightly raised': { token: '--sdq-slightly-raised', ink: '--place-dark-ink' },
  high: { token: '--sdq-high', ink: '--place-light-ink' },
  'very high': { token: '--sdq-very-high', ink: '--place-light-ink' },
};
