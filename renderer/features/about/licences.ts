/** One text of a licence with everything that is shipped under it. */
export interface Licence {
  readonly name: string;
  readonly packages: readonly string[];
  readonly text: string;
}

/** Put in by the build, from what is installed; empty only where nothing was built. */
export const licences: readonly Licence[] = [];
