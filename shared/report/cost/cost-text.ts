import type { CostResult } from '../../analysis/cost/results';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { aboutLine } from '../blocks/about-line';
import { said } from '../blocks/block';
import { blocksText } from '../blocks/blocks-text';
import { pastedBlocks } from './pasted-blocks';

/** The same as plain text: sentences on lines of their own, tables with tabs between their cells. */
export function costText(
  result: CostResult,
  settings: Pick<ProgrammeSettings, 'programme' | 'council'>,
): string {
  const [title, ...others] = pastedBlocks(result);
  const about = said('text')(aboutLine(result, settings));
  return blocksText([...(title === undefined ? [] : [title]), about, ...others]);
}
