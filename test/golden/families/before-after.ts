/** The same children's values before and after, as golden inputs name them. */
export interface BeforeAfter {
  readonly pre: readonly number[];
  readonly post: readonly number[];
}
