import type { Episode } from './episode';

/** Why an episode was changed or set aside. */
export type HistoryRule =
  /** Set aside: without DECOM it has no place in time. */
  | 'no-start'
  /** Set aside: it begins and ends on one day (DfE validation rule 355). */
  | 'shorter-than-a-day'
  /** Set aside: the same episode is there another time, or its start was corrected in a later return. */
  | 'duplicate-episode'
  /** Set aside: a later return tells something else of that time. */
  | 'superseded-episode'
  /** DEC before DECOM: the end is taken as not sent. */
  | 'end-before-start'
  /** Open, and another episode follows without a new start in care. */
  | 'closed-by-next-start'
  /** Open, and the child starts to be looked after again. */
  | 'left-care-before-next-start'
  /** Open in an old return, and no return tells of the child again. */
  | 'left-care-by-year-end'
  /** Ends after the next one has started. */
  | 'overlap-cut'
  /** REC says that the next one starts the same day, but it starts later. */
  | 'gap-closed'
  /** No REC, or that of an episode of the same day which was set aside. */
  | 'end-reason-filled';

/** A rule that was applied to an episode, by the file and line it came from. */
export interface AppliedRule {
  readonly rule: HistoryRule;
  readonly file: string;
  readonly line: number;
  /** What was done, in words, with the days. */
  readonly change: string;
}

/** Everything that was done to one child's episodes. */
export class RepairLog<E extends Episode> {
  readonly repairs: AppliedRule[] = [];
  readonly setAside: E[] = [];

  note(episode: Episode, rule: HistoryRule, change: string): void {
    this.repairs.push({ rule, file: episode.file, line: episode.line, change });
  }

  leaveOut(episode: E, rule: HistoryRule, why: string): void {
    this.setAside.push(episode);
    this.note(episode, rule, `Set aside: ${why}`);
  }
}
