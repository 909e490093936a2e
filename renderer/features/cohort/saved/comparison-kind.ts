import { type ChosenComparison, readSavedComparisons } from '../../../../shared/definitions/saved-comparison';
import type { NamedKind } from '../../named/named-kind';
import { whatNamesChildren } from '../../who/names-children';

/** Comparisons under names. */
export const comparisonKind: NamedKind<ChosenComparison> = {
  viewId: 'cohort saved',
  what: 'comparison',
  read: (kept) => {
    const { comparisons, unreadable } = readSavedComparisons(kept.comparisons ?? []);
    return { saved: comparisons, unreadable };
  },
  keep: (comparisons) => ({ comparisons }),
  pointsTo: ({ include, comparator }, tables, countValues) =>
    whatNamesChildren(
      comparator === undefined ? [include] : [include, comparator.include],
      tables,
      countValues,
    ),
};
