/** Where the rules for moves and missing episodes are chosen. */
export const whatCounts = 'cohort-what-counts';

/** Leads to the first of those rules. */
export const goToWhatCounts = (): void =>
  document.getElementById(whatCounts)?.querySelector('input')?.focus();
