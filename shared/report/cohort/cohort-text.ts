import type { CohortResult } from '../../analysis/cohort/results';
import { blocksText } from '../blocks/blocks-text';
import { pastedBlocks } from './pasted-blocks';

/** The same as plain text: sentences on lines of their own, tables with tabs between their cells. */
export const cohortText = (result: CohortResult): string => blocksText(pastedBlocks(result));
