import { workEnding } from '../../shared/definitions/work-file';
import { download } from './download';
import type { WorkHost } from './work-host';

/** The system's own window for choosing a file; null where the person closes it. */
function chosenFile(accept: string): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** A browser: work is chosen and downloaded, and nothing is kept for after a crash. */
export function browserWork(): WorkHost {
  return {
    savesInPlace: false,
    async open() {
      const file = await chosenFile(workEnding);
      return file && { file: null, name: file.name, contents: file };
    },
    recent: async () => [],
    openRecent: () => Promise.reject(new Error('A browser keeps no list of work files.')),
    async save(_file, name, contents) {
      await download(name, contents);
      return { file: null, name };
    },
    recovery: async () => null,
    given: async () => null,
    onGiven: () => () => undefined,
  };
}
