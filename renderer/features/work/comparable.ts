import type { Work } from '../../../shared/definitions/work-file';
import { canonical } from '../../../shared/work-file/same-work';

/**
 * Work as text that is the same wherever nothing changed that a person would miss. Mappings of columns are left aside: they are added
 * to those of earlier work, and what they did to an extract stands beside the extract.
 */
export const comparable = (work: Work): string =>
  canonical({
    ...work,
    shapes: {},
    extracts: [...work.extracts].sort((one, other) => (one.name < other.name ? -1 : 1)),
  });
