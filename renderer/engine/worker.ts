import '../no-eval';
import * as Comlink from 'comlink';
import { coverage } from '../../shared/analysis/coverage/coverage';
import type { ExtractSource } from '../../shared/extracts/extract-source';
import { Workbench } from '../../shared/workbench';
import type { Engine, NamedFile } from './engine';
import { sqliteWasm } from './sqlite-wasm';

const workbench = Workbench.open(sqliteWasm);
let loading: AbortController | undefined;

const sourceOf = ({ name, file }: NamedFile): ExtractSource => ({
  name,
  size: file.size,
  read: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
});

/** What the window asks for in another form than the engine offers it. */
const own: Pick<Engine, 'load' | 'stopLoading' | 'coverage' | 'databaseFile'> = {
  async load(files, onProgress) {
    loading?.abort();
    const controller = new AbortController();
    loading = controller;
    const options = { onProgress, signal: controller.signal };
    return (await workbench).load(files.map(sourceOf), options);
  },
  stopLoading() {
    loading?.abort();
  },
  async coverage() {
    return coverage((await workbench).database);
  },
  async databaseFile() {
    const bytes = await (await workbench).databaseFile();
    return Comlink.transfer(bytes, [bytes.buffer as ArrayBuffer]);
  },
};

/** Every other call goes to the engine as it stands, so a new analysis needs no line here. */
const face = new Proxy(own, {
  get(target, name: string) {
    if (name in target) return target[name as keyof typeof target];
    return async (...parameters: unknown[]) => {
      const engine = await workbench;
      const call = engine[name as keyof Workbench] as unknown;
      if (typeof call !== 'function') throw new Error(`The engine does not know "${name}".`);
      return call.apply(engine, parameters);
    };
  },
});

Comlink.expose(face);
