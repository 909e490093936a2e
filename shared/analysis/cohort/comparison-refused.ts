/** A comparison that cannot be made as it was asked; the message says which choice and what to do. */
export class ComparisonRefused extends Error {
  override readonly name: string = 'ComparisonRefused';
}
