import type { ScoreOfLane } from '../../../shared/analysis/timeline/lane';
import { dayNumber } from '../../../shared/domain/calendar';
import type { LaneScale } from './lane-geometry';
import { xOf } from './time-window';

/** An SDQ total where it stands; with its number where there is room for one. */
export interface ScoreSign {
  readonly score: ScoreOfLane;
  readonly x: number;
  readonly width: number;
  readonly numbered: boolean;
}

const [wide, narrow] = [19, 8];

/** The scores of a lane from left to right, centred on their days; several of one day stand side by side. */
export function scoreSigns(scores: readonly ScoreOfLane[], at: LaneScale, numbers: boolean): ScoreSign[] {
  const centres = scores.map((score) => xOf(at.scale, dayNumber(score.date) - at.origin));
  const closest = centres.slice(1).reduce((least, x, i) => {
    const gap = x - (centres[i] as number);
    return gap > 0 ? Math.min(least, gap) : least;
  }, Number.POSITIVE_INFINITY);
  const numbered = numbers && closest > wide;
  const width = numbered ? wide : narrow;
  let free = Number.NEGATIVE_INFINITY;
  return scores.flatMap((score, i) => {
    const x = Math.max((centres[i] as number) - width / 2, Math.min(free, (centres[i] as number) + width));
    free = x + width + 1;
    return x + width <= 0 || x >= at.scale.width ? [] : [{ score, x, width, numbered }];
  });
}
