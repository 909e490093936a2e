import type { MoveRules } from '../../definitions/programme-settings';
import { showDay } from '../../domain/wording';
import { type Episode, type Started, samePlacement, samePostcode } from './episode';
import { beginsNewStay } from './new-stay';

/** A stay in the making: the positions of its first and last episode. */
export interface Span {
  readonly first: number;
  last: number;
  temporary: boolean;
  /** Whether a care period begins with it. */
  readonly startsCare: boolean;
}

/** A temporary stay that a person should look at; it is found by its first episode. */
export interface PlacementQuery {
  readonly rule: 'temporary-without-return' | 'care-starts-temporary' | 'care-ends-temporary';
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

/** Temporary stays one after the other, and the stays around them in the same care period, where there are any. */
interface TimeAway<E extends Episode> {
  readonly before: Span | undefined;
  readonly away: readonly Span[];
  readonly next: Span | undefined;
  readonly episodes: readonly Started<E>[];
}

/**
 * Settles the stays under a temporary code. Where the child comes back to the placement before (same type, provider, URN and
 * postcode), the stay before goes on and takes the temporary ones and the return into itself; with `joinReturns` off all
 * stay apart. Where the child is still away or left care from there, the stay stays temporary. Where the child goes on to
 * somewhere else it was a placement like any other, and a query says so.
 */
export function settleTemporary<E extends Episode>(
  spans: readonly Span[],
  episodes: readonly Started<E>[],
  rules: MoveRules,
  queries: PlacementQuery[],
): Span[] {
  const settled: Span[] = [];
  for (let at = 0; at < spans.length; ) {
    const span = spans[at] as Span;
    let after = at;
    while (spans[after]?.temporary && (after === at || !spans[after]?.startsCare)) after++;
    if (after === at) {
      settled.push(span);
      at++;
      continue;
    }
    const before = span.startsCare ? undefined : settled.at(-1);
    const next = spans[after]?.startsCare ? undefined : spans[after];
    const time = { before, away: spans.slice(at, after), next, episodes };
    const comesBack = returns(time);
    if (!comesBack) queries.push(...queriesAbout(time));
    for (const stay of comesBack ? staysOnReturn(time, rules) : staysWithoutReturn(time, rules))
      settled.push(stay);
    at = next ? after + 1 : after;
  }
  return settled;
}

function returns<E extends Episode>({ before, next, episodes }: TimeAway<E>): boolean {
  const left = before && episodes[before.last];
  const to = next && episodes[next.first];
  return left !== undefined && to !== undefined && left.place !== null && samePlacement(left, to);
}

function staysOnReturn<E extends Episode>(time: TimeAway<E>, rules: MoveRules): readonly Span[] {
  const { before, away, next } = time;
  if (!before || !next || !rules.joinReturns) return next ? [...away, next] : away;
  before.last = next.last;
  return [];
}

/** The first stays join the one before where the rules take them for the same. */
function staysWithoutReturn<E extends Episode>(time: TimeAway<E>, rules: MoveRules): readonly Span[] {
  const { before, away, next, episodes } = time;
  if (next === undefined) return away;
  const stays: Span[] = [];
  for (const stay of [...away, next]) {
    stay.temporary = false;
    const left = before && episodes[before.last];
    const to = episodes[stay.first];
    if (before && left && to && stays.length === 0 && !beginsNewStay(left, to, rules))
      before.last = stay.last;
    else stays.push(stay);
  }
  return stays;
}

function queriesAbout<E extends Episode>(time: TimeAway<E>): PlacementQuery[] {
  const { before, away, next, episodes } = time;
  const from = episodes[away[0]?.first ?? 0] as Started<E>;
  const to = episodes[away.at(-1)?.last ?? 0] as Started<E>;
  const queries: PlacementQuery[] = [];
  const query = (rule: PlacementQuery['rule'], words: string) =>
    queries.push({ rule, file: from.file, line: from.line, words });
  const stay = `The temporary placement ${from.place} from ${showDay(from.decom)}`;
  if (before === undefined)
    query('care-starts-temporary', `${stay} begins a time in care: there is no placement to come back to.`);
  else if (next !== undefined)
    query(
      'temporary-without-return',
      `${stay} was not followed by a return to the placement before (${differences(time)}), so it is counted like any other placement.`,
    );
  if (next === undefined && to.dec !== null)
    query('care-ends-temporary', `${stay} is the last of a time in care, which ended on ${showDay(to.dec)}.`);
  return queries;
}

function differences<E extends Episode>({ before, next, episodes }: TimeAway<E>): string {
  const left = before && episodes[before.last];
  const to = next && episodes[next.first];
  const fields = [
    ['PLACE', left?.place, to?.place],
    ['PLACE_PROVIDER', left?.place_provider, to?.place_provider],
    ['URN', left?.urn, to?.urn],
    ['PL_POST', left?.pl_post, to?.pl_post],
  ] as const;
  const changed = fields.filter(([field, was, is]) =>
    field === 'PL_POST' ? !samePostcode(was ?? null, is ?? null) : was !== is,
  );
  if (changed.length === 0) return 'its type is not known';
  return changed.map(([field, was, is]) => `${field} ${was ?? 'blank'}, then ${is ?? 'blank'}`).join('; ');
}
