/** Two lists of values, of two groups or of two things about the same children, as golden inputs name them. */
export interface TwoLists {
  readonly x: readonly number[];
  readonly y: readonly number[];
}
