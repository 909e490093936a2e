import type { MoveRules } from '../../definitions/programme-settings';
import type { Episode } from './episode';

/** Whether the episode is a short break (legal status V3 or V4) and the rules leave those out, as the national measures do. */
export function isLeftOut(episode: Episode, rules: Pick<MoveRules, 'leaveOutShortBreaks'>): boolean {
  return rules.leaveOutShortBreaks && (episode.ls === 'V3' || episode.ls === 'V4');
}
