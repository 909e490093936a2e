import '../no-eval';
import * as Comlink from 'comlink';
import { mostWorkBytes } from '../../shared/work-file/limits';
import { readWorkBytes } from '../../shared/work-file/read-work';
import { WorkRefused } from '../../shared/work-file/refused';
import { sealWork, sha256Of, unsealWork } from '../../shared/work-file/sealed-work';
import type { OnShare, WorkEngine } from './work-engine';

const told =
  (onShare: OnShare) =>
  (done: number, all: number): void =>
    onShare(all === 0 ? 1 : done / all);

const face: WorkEngine = {
  async digests(files) {
    const found: string[] = [];
    for (const file of files) found.push(await sha256Of(file));
    return found;
  },
  async read(file, passphrase, onShare) {
    try {
      if (passphrase === null) {
        const bytes = await file.slice(0, mostWorkBytes + 1).arrayBuffer();
        return { work: readWorkBytes(new Uint8Array(bytes)), extracts: [] };
      }
      onShare(null);
      return await unsealWork(file, passphrase, told(onShare));
    } catch (error) {
      if (error instanceof WorkRefused) return { refusal: error.message, kind: error.kind };
      throw error;
    }
  },
  seal(work, extracts, passphrase, onShare) {
    onShare(null);
    return sealWork(work, extracts, passphrase, told(onShare));
  },
};

Comlink.expose(face);
