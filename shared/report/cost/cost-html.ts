import type { CostResult } from '../../analysis/cost/results';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { aboutLine } from '../blocks/about-line';
import { blocksHtml } from '../blocks/blocks-html';
import { pastedBlocks } from './pasted-blocks';

/** The answer with its tables and all statements as HTML for pasting into Word and Excel. */
export const costHtml = (
  result: CostResult,
  settings: Pick<ProgrammeSettings, 'programme' | 'council'>,
): string => blocksHtml(pastedBlocks(result), aboutLine(result, settings));
