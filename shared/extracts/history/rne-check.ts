import { showDay } from '../../domain/wording';
import { type Episode, followsInCare, type Started, samePlacement } from './episode';

/** An episode whose reason (RNE) does not fit what changed. The rule names are those of the quality checks. */
export interface RneDisagreement {
  readonly rule:
    | 'rne-legal-but-moved'
    | 'rne-move-but-same-placement'
    | 'rne-legal-unchanged'
    | 'rne-legal-changed';
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

/**
 * Where the reason for a new episode and the placement tell different things (DfE validation rules 434 to 436), along one
 * child's joined history. Only episodes that follow on from another in care are compared.
 */
export function rneDisagreements<E extends Episode>(episodes: readonly Started<E>[]): RneDisagreement[] {
  const found: RneDisagreement[] = [];
  episodes.forEach((episode, at) => {
    const previous = episodes[at - 1];
    if (previous === undefined || !followsInCare(previous, episode)) return;
    const { rne, ls, file, line } = episode;
    const says = `RNE is ${rne} on ${showDay(episode.decom)}`;
    const add = (rule: RneDisagreement['rule'], words: string) =>
      found.push({ rule, file, line, words: `${says}, ${words}` });
    const samePlace = samePlacement(previous, episode);
    const sameStatus = previous.ls === ls;
    if (rne === 'L' && !samePlace)
      add('rne-legal-but-moved', 'but the placement, its provider, postcode or URN is another one.');
    if ((rne === 'P' || rne === 'T' || rne === 'B' || rne === 'U') && samePlace)
      add('rne-move-but-same-placement', 'but the placement, its provider, postcode and URN are as before.');
    if ((rne === 'L' || rne === 'B' || rne === 'U') && sameStatus)
      add('rne-legal-unchanged', `but the legal status is still ${ls ?? 'blank'}.`);
    if ((rne === 'P' || rne === 'T') && !sameStatus)
      add(
        'rne-legal-changed',
        `but the legal status went from ${previous.ls ?? 'blank'} to ${ls ?? 'blank'}.`,
      );
  });
  return found;
}
