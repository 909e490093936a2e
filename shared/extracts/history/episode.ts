import type { Day } from '../../domain/calendar';

/**
 * What a child's history needs of an episode: fields of the `episode` table under their own names, days as `YYYY-MM-DD`,
 * and when and where it was sent. A caller may carry more fields; they stay with the episode.
 */
export interface Episode {
  readonly decom: Day | null;
  readonly rne: string | null;
  readonly ls: string | null;
  readonly place: string | null;
  readonly place_provider: string | null;
  readonly dec: Day | null;
  readonly rec: string | null;
  readonly reason_place_change: string | null;
  readonly pl_post: string | null;
  readonly urn: string | null;
  /** The year that the return ends in (2018 for 1 April 2017 to 31 March 2018); null where it is not known. */
  readonly returnYear: number | null;
  /** Position of its file in the load, then of its line; no two episodes share one. A later one wins. */
  readonly order: number;
  readonly file: string;
  readonly line: number;
}

/** An episode whose start is known. */
export type Started<E extends Episode = Episode> = E & { readonly decom: Day };

/** REC of an episode after which the next one starts the same day. */
export const continuesSameDay = 'X1';

/** REC given where an end had to be worked out and no reason for leaving care was sent. */
export const unknownLeftCare = 'unknown-left-care';

/** Whether the child stays in care from the one episode to the other. */
export function followsInCare(previous: Started, episode: Started): boolean {
  return previous.dec === episode.decom && previous.rec === continuesSameDay;
}

/**
 * Whether two episodes name the same placement: type, provider, URN and postcode all equal, blank counting as equal to
 * blank (DfE validation rules 434 to 436). Case and spaces in a postcode do not matter.
 */
export function samePlacement(one: Episode, other: Episode): boolean {
  return (
    one.place === other.place &&
    one.place_provider === other.place_provider &&
    one.urn === other.urn &&
    samePostcode(one.pl_post, other.pl_post)
  );
}

/** Whether two episodes tell the same apart from their days: reason for the new episode, legal status, placement. */
export function sameDetails(one: Episode, other: Episode): boolean {
  return one.rne === other.rne && one.ls === other.ls && samePlacement(one, other);
}

/** Whether two postcodes are the same but for case and spaces. */
export function samePostcode(one: string | null, other: string | null): boolean {
  if (one === other) return true;
  return one !== null && other !== null && squeezed(one) === squeezed(other);
}

const squeezed = (postcode: string): string => postcode.replaceAll(' ', '').toUpperCase();
