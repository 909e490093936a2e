import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Coverage } from '../../shared/analysis/coverage/coverage';
import type { FileDecisions } from '../../shared/definitions/file-decisions';
import { defaultSettings, type ProgrammeSettings } from '../../shared/definitions/programme-settings';
import type { LoadProgress, LoadResult } from '../../shared/extracts/load-result';
import { type EngineClient, loadFiles } from '../engine/client';
import type { NamedFile } from '../engine/engine';
import type { Host } from '../host/host';

const nothingLoaded: LoadResult = { files: [], tables: {} };

export interface WorkbenchState {
  readonly engine: EngineClient;
  readonly host: Host;
  readonly result: LoadResult;
  readonly coverage: Coverage;
  readonly settings: ProgrammeSettings;
  /** Counts up whenever the loaded data or the settings change; answers of an earlier one are out of date. */
  readonly revision: number;
  /** The load under way, or null. */
  readonly progress: LoadProgress | null;
  /** What is being done besides a load (`Reading episodes.csv again`), or null. */
  readonly busy: string | null;
  /** Why the last load, decision or setting failed, or null. */
  readonly failure: string | null;
  dismissFailure(): void;
  /** Adds files; a file of the same name replaces. False where it was stopped or failed. */
  load(files: readonly NamedFile[]): Promise<boolean>;
  stopLoading(): void;
  decide(name: string, decisions: FileDecisions): Promise<void>;
  remove(name: string): Promise<void>;
  clear(): Promise<void>;
  setSettings(settings: ProgrammeSettings): Promise<void>;
  /** Makes a table of a query's answer, which can then be asked and pivoted as any other. Rejects with why it cannot. */
  makeTable(name: string, sql: string): Promise<void>;
  removeMadeTable(name: string): Promise<void>;
  /** The file as it was dropped, for loading it again. */
  fileNamed(name: string): File | undefined;
}

const WorkbenchContext = createContext<WorkbenchState | null>(null);

/** Everything that is loaded and the calls that change it. */
export function useWorkbenchState(): WorkbenchState {
  const state = useContext(WorkbenchContext);
  if (state === null) throw new Error('The workbench is used outside its provider.');
  return state;
}

/** The engine's client: every call of the engine, answered by the worker. */
export const useWorkbench = (): EngineClient => useWorkbenchState().engine;
export const useLoadResult = (): LoadResult => useWorkbenchState().result;
export const useSettings = (): ProgrammeSettings => useWorkbenchState().settings;
export const useHost = (): Host => useWorkbenchState().host;

export function WorkbenchProvider(props: { engine: EngineClient; host: Host; children: ReactNode }) {
  const { engine, host, children } = props;
  const [loaded, setLoaded] = useState<{ result: LoadResult; coverage: Coverage; revision: number }>({
    result: nothingLoaded,
    coverage: { children: 0, firstDay: null, lastDay: null },
    revision: 0,
  });
  const [settings, setSettings] = useState(defaultSettings);
  const [progress, setProgress] = useState<LoadProgress | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const files = useRef(new Map<string, File>());
  const asked = useRef(0);
  const answered = useRef(0);

  /** Takes over what the engine answers, unless the answer to a later call is there already. */
  const follow = useCallback(
    async (call: () => Promise<LoadResult>): Promise<boolean> => {
      asked.current += 1;
      const mine = asked.current;
      try {
        const result = await call();
        const coverage = (await engine.coverage()) as Coverage;
        if (mine > answered.current) {
          answered.current = mine;
          setLoaded((before) => ({ result, coverage, revision: before.revision + 1 }));
        }
        return true;
      } catch (error) {
        if (!wasStopped(error)) setFailure(error instanceof Error ? error.message : String(error));
        return false;
      }
    },
    [engine],
  );

  const load = useCallback(
    async (added: readonly NamedFile[]) => {
      for (const { name, file } of added) files.current.set(name, file);
      const bytesTotal = added.reduce((sum, { file }) => sum + file.size, 0);
      let stopped = false;
      setFailure(null);
      setProgress({ file: added[0]?.name ?? '', doing: 'reading', bytesDone: 0, bytesTotal });
      const done = await follow(() => loadFiles(engine, added, (now) => stopped || setProgress(now)));
      stopped = true;
      setProgress(null);
      return done;
    },
    [engine, follow],
  );

  const changeSettings = useCallback(
    async (changed: ProgrammeSettings) => {
      setSettings(changed);
      await host.keep({ settings: changed });
      setBusy('Working the placements out again');
      await follow(() => engine.setSettings(changed) as Promise<LoadResult>);
      setBusy(null);
    },
    [engine, follow, host],
  );

  /** Changes the tables without a load. */
  const changeTables = useCallback(async (change: Promise<void>) => {
    await change;
    setLoaded((before) => ({ ...before, revision: before.revision + 1 }));
  }, []);

  const decide = useCallback(
    async (name: string, decisions: FileDecisions) => {
      setFailure(null);
      setBusy(`Reading ${name} again`);
      const done = await follow(() => engine.decide(name, decisions) as Promise<LoadResult>);
      setBusy(null);
      if (done) await host.keep({ shapes: await engine.remembered() });
    },
    [engine, follow, host],
  );

  useEffect(() => {
    const takeUp = async () => {
      const kept = await host.kept();
      if (kept.shapes) await engine.remember(kept.shapes);
      if (kept.settings) {
        setSettings(kept.settings);
        await engine.setSettings(kept.settings);
      }
    };
    takeUp().catch((error: unknown) => setFailure(String(error)));
  }, [engine, host]);

  const state = useMemo<WorkbenchState>(
    () => ({
      engine,
      host,
      ...loaded,
      settings,
      progress,
      busy,
      failure,
      dismissFailure: () => setFailure(null),
      load,
      stopLoading: () => {
        setProgress(null);
        void engine.stopLoading();
      },
      decide,
      remove: async (name) => {
        await follow(() => engine.remove(name) as Promise<LoadResult>);
      },
      clear: async () => {
        await follow(() => engine.clear() as Promise<LoadResult>);
        files.current.clear();
      },
      setSettings: changeSettings,
      makeTable: (name, sql) => changeTables(engine.tableFromQuery(name, sql)),
      removeMadeTable: (name) => changeTables(engine.removeMadeTable(name)),
      fileNamed: (name) => files.current.get(name),
    }),
    [
      engine,
      host,
      loaded,
      settings,
      progress,
      busy,
      failure,
      load,
      decide,
      follow,
      changeSettings,
      changeTables,
    ],
  );

  return <WorkbenchContext value={state}>{children}</WorkbenchContext>;
}

const wasStopped = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';
