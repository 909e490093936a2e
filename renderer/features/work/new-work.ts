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

/** Whether a person would lose what they did, were the work not saved first. Extracts lie on the disk as before. */
export interface AtStake {
  /** By opening other work. Mappings of columns are only ever added to. */
  readonly onOpening: boolean;
  /** By beginning anew, which leaves the settings. */
  readonly onBeginning: boolean;
  /** By closing the window: settings, mappings and what is saved under names are mostly kept for the next time. */
  readonly onClosing: boolean;
}

/**
 * @param thisWindowOnly how many definitions under names are kept by nothing but a file with the data, because they name children
 * @param isSettingsHeld whether a file holds the settings, or they are those that everybody begins with
 * @param isKept whether settings and what is saved under names are there again the next time
 * @param file how the open file stands to the work; null without one
 */
export function atStake(
  content: Work,
  thisWindowOnly: number,
  isSettingsHeld: boolean,
  isKept: boolean,
  file: { readonly status: WorkStatus; readonly leftOut: readonly string[] } | null,
): AtStake {
  if (file !== null) {
    const isLost = file.status === 'changed' || file.leftOut.length > 0;
    return { onOpening: isLost, onBeginning: isLost, onClosing: isLost };
  }
  const { choices, tables, pivots, comparisons, calculations } = content;
  const isChosen = !isSame(choices, {}) || tables.length > 0;
  const isNamed = pivots.length + comparisons.length + calculations.length > 0;
  const onOpening = isChosen || isNamed || !isSettingsHeld;
  return {
    onOpening,
    onBeginning: isChosen || isNamed,
    onClosing: isKept ? isChosen || thisWindowOnly > 0 : onOpening,
  };
}
