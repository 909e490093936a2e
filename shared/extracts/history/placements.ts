import type { MoveRules } from '../../definitions/programme-settings';
import type { Day } from '../../domain/calendar';
import { plannedEnding } from '../../domain/codes/change-reason-codes';
import { type Episode, followsInCare, type Started } from './episode';
import { beginsNewStay } from './new-stay';
import { isLeftOut } from './short-breaks';
import { type PlacementQuery, type Span, settleTemporary } from './temporary-stays';

/** One stay with one carer. */
export interface PlacementStay {
  readonly start: Day;
  readonly end: Day | null;
  /** PLACE, PLACE_PROVIDER and LS as the stay began. */
  readonly placeCode: string | null;
  readonly providerCode: string | null;
  readonly legalStatus: string | null;
  /** REASON_PLACE_CHANGE of its last episode, and whether that is a planned ending; null while it is open. */
  readonly changeReason: string | null;
  readonly planned: 'yes' | 'no' | null;
  readonly temporary: 'yes' | 'no';
  /** Positions of its first and its last episode among those given; it is made of all from one to the other. */
  readonly first: number;
  readonly last: number;
  /** Where its first episode came from. */
  readonly file: string;
  readonly line: number;
}

export interface Placements {
  /** In order of their start; together they cover the care periods day by day. */
  readonly stays: PlacementStay[];
  /** Positions of the short breaks that were left out. */
  readonly leftOut: number[];
  readonly queries: PlacementQuery[];
}

/** The stays that joined episodes make up, as the rules for moves have it. */
export function placementsOf<E extends Episode>(
  episodes: readonly Started<E>[],
  rules: MoveRules,
): Placements {
  const spans: Span[] = [];
  const leftOut: number[] = [];
  let current: Span | undefined;
  episodes.forEach((episode, at) => {
    if (isLeftOut(episode, rules)) {
      leftOut.push(at);
      return;
    }
    const temporary = episode.place !== null && rules.temporaryCodes.includes(episode.place);
    const previous = current && episodes[current.last];
    const inCare = previous !== undefined && followsInCare(previous, episode);
    if (
      current &&
      previous &&
      inCare &&
      current.temporary === temporary &&
      !beginsNewStay(previous, episode, rules)
    )
      current.last = at;
    else {
      current = { first: at, last: at, temporary, startsCare: !inCare };
      spans.push(current);
    }
  });
  const queries: PlacementQuery[] = [];
  const settled = spans.some((span) => span.temporary)
    ? settleTemporary(spans, episodes, rules, queries)
    : spans;
  return { stays: settled.map((span) => stayOf(span, episodes)), leftOut, queries };
}

function stayOf<E extends Episode>(span: Span, episodes: readonly Started<E>[]): PlacementStay {
  const from = episodes[span.first] as Started<E>;
  const to = episodes[span.last] as Started<E>;
  const changeReason = to.dec === null ? null : to.reason_place_change;
  return {
    start: from.decom,
    end: to.dec,
    placeCode: from.place,
    providerCode: from.place_provider,
    legalStatus: from.ls,
    changeReason,
    planned: plannedEnding(changeReason),
    temporary: span.temporary ? 'yes' : 'no',
    first: span.first,
    last: span.last,
    file: from.file,
    line: from.line,
  };
}
