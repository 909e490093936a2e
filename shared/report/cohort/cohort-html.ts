import type { CohortResult } from '../../analysis/cohort/results';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { aboutLine } from '../blocks/about-line';
import { blocksHtml } from '../blocks/blocks-html';
import { pastedBlocks } from './pasted-blocks';

/** The findings with their tables and warnings as HTML for pasting into Word and Excel. */
export const cohortHtml = (
  result: CohortResult,
  settings: Pick<ProgrammeSettings, 'programme' | 'council'>,
): string => blocksHtml(pastedBlocks(result), aboutLine(result, settings));
