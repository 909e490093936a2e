import type { FieldSource } from '../../../../shared/analysis/pivot/pivot-result';

/** Where fields come from, as headings of lists. */
export const sourceWords: Readonly<Record<FieldSource, string>> = {
  table: 'This table',
  'worked out': 'Worked out',
  child: 'The child',
  programme: 'The programme',
  placement: 'Where the child lived on the day',
};
