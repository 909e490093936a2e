import type { ResultMeasure } from '../../analysis/pivot/pivot-result';
import type { Share } from '../../definitions/pivot-definition';

const shareWords: Readonly<Record<Share, string>> = {
  value: '',
  'row-percent': ', % of the row',
  'column-percent': ', % of the column',
  'total-percent': ', % of all',
  'parent-percent': ', % of the level above',
};

/** What is measured, with what it is a percentage of: `Rows, % of the row`. */
export const measureWords = ({ label, show }: ResultMeasure): string => `${label}${shareWords[show]}`;
