import { defaultSettings } from '../../../shared/definitions/programme-settings';
import { type Work, workFormat, workVersion } from '../../../shared/definitions/work-file';
import { isSame } from '../../../shared/work-file/same-work';
import { comparable } from './comparable';
import type { WorkStatus } from './work-context';

/** Work in which nothing was done. */
export const newWork: Work = {
  format: workFormat,
  version: workVersion,
  extracts: [],
  settings: defaultSettings,
  shapes: {},
  pivots: [],
  comparisons: [],
  calculations: [],
  tables: [],
  choices: {},
};

/** How the work stands. @param saved what the open file holds, as `comparable` writes it; null without a file */
export function statusOf(content: Work, saved: string | null): WorkStatus {
  if (saved !== null) return comparable(content) === saved ? 'saved' : 'changed';
  return comparable(content) === comparable(newWork) ? 'new' : 'never-saved';
}

/** What stands for the work when it is asked what would be lost. Extracts lie on the disk whatever happens. */
export interface Stake {
  readonly content: Work;
  /** How many definitions under names are kept by nothing but a file with the data, because they name children. */
  readonly thisWindowOnly: number;
  /** Whether a file holds the settings, or they are those that everybody begins with. */
  readonly isSettingsHeld: boolean;
  /** Whether settings and what is saved under names are there again the next time. */
  readonly isKept: boolean;
  /** How the open file stands to the work; null without one. */
  readonly file: { readonly status: WorkStatus; readonly leftOut: readonly string[] } | null;
}

/** Of all that was done, what `other` work holds as well is not lost to it. Mappings of columns are only ever added to. */
const holdsAll = (content: Work, other: Work): boolean => {
  const holds = (all: readonly unknown[], others: readonly unknown[]) =>
    all.every((one) => others.some((each) => isSame(one, each)));
  return (
    (isSame(content.choices, {}) || isSame(content.choices, other.choices)) &&
    holds(content.tables, other.tables) &&
    holds(content.pivots, other.pivots) &&
    holds(content.comparisons, other.comparisons) &&
    holds(content.calculations, other.calculations)
  );
};

/** Whether something would be lost were `other` work put in the place of this without saving first. */
export function lostTo(other: Work, { content, isSettingsHeld, file }: Stake): boolean {
  if (file !== null) return file.status === 'changed' || file.leftOut.length > 0;
  return !holdsAll(content, other) || !(isSettingsHeld || isSame(content.settings, other.settings));
}

/** Whether something would be lost were the window closed. */
export function lostOnClosing(stake: Stake): boolean {
  const { content, thisWindowOnly, isKept, file } = stake;
  if (file !== null || !isKept) return lostTo(newWork, stake);
  return !isSame(content.choices, {}) || content.tables.length > 0 || thisWindowOnly > 0;
}
