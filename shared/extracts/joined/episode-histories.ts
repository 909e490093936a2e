import { noNumber } from '../../database/bulk-writer';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { type ChildHistory, childHistory } from '../history/child-history';
import type { AppliedRule } from '../history/repairs';
import type { ReadExtract } from '../read-extract';
import { type EpisodesByChild, episodesByChild, type SentEpisode } from './episodes-by-child';
import { placementReader } from './placement-groups';
import type { CarePeriods, Placements } from './placement-rows';

/** A rule that was applied to a row, or a doubt that a rule left, for the ledger. */
export type LedgerLine = Omit<AppliedRule, 'rule'> & { readonly rule: string };

export interface EpisodeHistories {
  readonly episodes: EpisodesByChild;
  /** The placement that each episode is part of, by the episode's order; `noNumber` where a rule set it aside or `elsewhere` tells. */
  readonly placementOf: Int32Array;
  readonly ledger: readonly LedgerLine[];
}

/** Whose histories come from another file, which is nearer to what happened than the return. */
export interface ToldElsewhere {
  readonly placements: ReadonlySet<string>;
  readonly carePeriods: ReadonlySet<string>;
}

/** Children worked out before the load looks up to see whether it was cancelled. */
const stride = 2000;

/** Joins the episodes of all returns into one history a child, and adds its placements and care periods. */
export async function addEpisodeHistories(
  extracts: readonly ReadExtract[],
  settings: ProgrammeSettings,
  elsewhere: ToldElsewhere,
  placements: Placements,
  carePeriods: CarePeriods,
  tick: () => Promise<void>,
): Promise<EpisodeHistories> {
  const episodes = episodesByChild(extracts);
  const placementOf = new Int32Array(episodes.rows).fill(noNumber);
  const ledger: LedgerLine[] = [];
  const reader = placementReader(settings);
  let done = 0;
  for (const sent of episodes.children()) {
    const { child } = sent[0] as SentEpisode;
    const history = childHistory(sent, settings.moves, episodes.latestReturn);
    for (const repair of history.repairs) ledger.push(repair);
    for (const doubt of doubtsLeft(history)) ledger.push(doubt);
    for (const told of toldElsewhere(sent[0] as SentEpisode, elsewhere)) ledger.push(told);
    if (!elsewhere.placements.has(child))
      for (const stay of history.stays) {
        placements.add({
          child_id: child,
          start_date: stay.start,
          end_date: stay.end,
          place_code: stay.placeCode,
          place_group: reader.place(stay.placeCode).group,
          provider_group: reader.provider(stay.providerCode).group,
          provider_code: stay.providerCode,
          legal_status: stay.legalStatus,
          change_reason: stay.changeReason,
          planned: stay.planned,
          temporary: stay.temporary,
          weekly_cost: null,
          distance_miles: null,
          file: stay.file,
          line: stay.line,
        });
        for (let at = stay.first; at <= stay.last; at++)
          placementOf[(history.episodes[at] as SentEpisode).order] = placements.rows;
      }
    if (!elsewhere.carePeriods.has(child))
      for (const { start, end, endReason, file, line } of history.carePeriods)
        carePeriods.add({
          child_id: child,
          start_date: start,
          end_date: end,
          end_reason: endReason,
          file,
          line,
        });
    if (++done % stride === 0) await tick();
  }
  return { episodes, placementOf, ledger };
}

/** What the rules could not settle, and the short breaks that are no part of a history. */
function doubtsLeft({ queries, leftOut, episodes }: ChildHistory<SentEpisode>): LedgerLine[] {
  return [
    ...queries.map(({ rule, file, line, words }) => ({ rule, file, line, change: words })),
    ...leftOut.map((position) => {
      const { file, line } = episodes[position] as SentEpisode;
      const change = 'A short break (legal status V3 or V4) is not part of a care period.';
      return { rule: 'short-break-left-out', file, line, change };
    }),
  ];
}

/** Says on a child's first episode that a list was taken in the place of the child's return. */
function toldElsewhere({ child, file, line }: SentEpisode, elsewhere: ToldElsewhere): LedgerLine[] {
  const told: LedgerLine[] = [];
  if (elsewhere.placements.has(child))
    told.push({
      rule: 'placement-list-taken',
      file,
      line,
      change:
        "This child's placements are taken from a list of placements, not from the episodes of the return.",
    });
  if (elsewhere.carePeriods.has(child))
    told.push({
      rule: 'care-period-list-taken',
      file,
      line,
      change:
        "This child's care periods are taken from a list of care periods, not from the episodes of the return.",
    });
  return told;
}
