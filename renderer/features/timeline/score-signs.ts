import type { ScoreOfLane } from '../../../shared/analysis/timeline/lane';
import { dayNumber } from '../../../shared/domain/calendar';
import type { LaneScale } from './lane-geometry';
import { sideBySide } from './side-by-side';
import { xOf } from './time-window';

/** An SDQ total where it stands; with its number where there is room for one. */
export interface ScoreSign {
  readonly score: ScoreOfLane;
  readonly x: number;
  readonly width: number;
  readonly numbered: boolean;
}

const [wide, narrow] = [20, 8];
/** A number may stand this far from its day. */
const furthest = 14;

/** The scores of a lane from left to right, as near to their days as they have room for. */
export function scoreSigns(scores: readonly ScoreOfLane[], at: LaneScale, numbers: boolean): ScoreSign[] {
  const centres = scores.map((score) => xOf(at.scale, dayNumber(score.date) - at.origin));
  const numbered = sideBySide(centres.map((centre) => ({ centre, width: wide })));
  const isNumbered = centres.map(
    (centre, i) => numbers && Math.abs((numbered[i] as number) + wide / 2 - centre) <= furthest,
  );
  const widths = isNumbered.map((has) => (has ? wide : narrow));
  const edges = sideBySide(centres.map((centre, i) => ({ centre, width: widths[i] as number })));
  return scores.flatMap((score, i) => {
    const sign = {
      score,
      x: edges[i] as number,
      width: widths[i] as number,
      numbered: isNumbered[i] === true,
    };
    return sign.x + sign.width <= 0 || sign.x >= at.scale.width ? [] : [sign];
  });
}
