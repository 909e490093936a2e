/** Families of golden values whose feature does not exist yet. A feature that comes takes its family off this list. */
export const notYetCovered: ReadonlySet<string> = new Set([
  'gbo',
  'reliable_change',
  'sdq_added_value',
  'sdq_bands',
  'sdq_scoring',
  'suppression_check',
]);
