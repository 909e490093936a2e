import { useEffect, useState } from 'react';
import type { ExtractReference } from '../../../shared/definitions/work-file';
import { useWorkbenchState } from '../../app/workbench-context';
import { digestsOf } from '../../engine/ask-work-engine';

const known = new WeakMap<File, string>();

/** Characters that a reference's name may not hold. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What a work file says of each loaded extract, in the order of their names; null until all bytes have been gone through. */
export function useLoadedReferences(): readonly ExtractReference[] | null {
  const { result, fileNamed } = useWorkbenchState();
  const [, setFound] = useState(0);
  const loaded = result.files.map(({ name, decisions }) => ({ name, decisions, file: fileNamed(name) }));
  const unknown = loaded.flatMap(({ file }) => (file === undefined || known.has(file) ? [] : [file]));

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded changes with the result alone
  useEffect(() => {
    if (unknown.length === 0) return;
    void digestsOf(unknown).then(
      (digests) => {
        for (const [i, file] of unknown.entries()) known.set(file, digests[i] ?? '');
        setFound((before) => before + 1);
      },
      // A file that has gone from the disk cannot be gone through; the work then refers to it by its name alone.
      () => {
        for (const file of unknown) known.set(file, '');
        setFound((before) => before + 1);
      },
    );
  }, [result]);

  if (unknown.length > 0) return null;
  return loaded
    .map(({ name, decisions, file }) => ({
      name: name.replace(unseen, '?'),
      size: file?.size ?? 0,
      sha256: (file && known.get(file)) || '0'.repeat(64),
      ...(Object.keys(decisions).length === 0 ? {} : { decisions }),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
