import type { ExtractReference } from '../definitions/work-file';

/** An extract that is loaded now. */
export type LoadedExtract = Pick<ExtractReference, 'name' | 'size' | 'sha256'>;

/** What became of an extract that a work was made with. */
export interface MatchedExtract {
  readonly wanted: ExtractReference;
  /** `renamed`: the same bytes under another name; `changed`: the name is there with other bytes. */
  readonly state: 'same' | 'renamed' | 'changed' | 'missing';
  /** The loaded file that stands for it, or null. */
  readonly loaded: string | null;
}

/** Sets the extracts that a work was made with against those that are loaded. A loaded file stands for one at most. */
export function matchExtracts(
  wanted: readonly ExtractReference[],
  loaded: readonly LoadedExtract[],
): readonly MatchedExtract[] {
  const free = new Set(loaded);
  const matched = new Map<ExtractReference, MatchedExtract>();
  const take = (
    state: MatchedExtract['state'],
    fits: (one: ExtractReference, other: LoadedExtract) => boolean,
  ) => {
    for (const one of wanted) {
      if (matched.has(one)) continue;
      const found = [...free].find((other) => fits(one, other));
      if (found === undefined) continue;
      free.delete(found);
      matched.set(one, { wanted: one, state, loaded: found.name });
    }
  };
  const sameBytes = (one: ExtractReference, other: LoadedExtract) =>
    one.size === other.size && one.sha256 === other.sha256;
  // The surest first, so that a file under its own name is never taken for a copy of it.
  take('same', (one, other) => sameBytes(one, other) && one.name === other.name);
  take('renamed', sameBytes);
  take('changed', (one, other) => one.name.toLowerCase() === other.name.toLowerCase());
  return wanted.map((one) => matched.get(one) ?? { wanted: one, state: 'missing', loaded: null });
}
