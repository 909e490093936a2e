import type { PivotField } from '../../../shared/analysis/pivot/pivot-result';
import type { PivotFilter } from '../../../shared/definitions/pivot-definition';

/** The filter that a field begins with: it leaves every row in until a person chooses. */
export const startFilter = (field: PivotField): PivotFilter => ({ field: field.name, notIn: [] });
