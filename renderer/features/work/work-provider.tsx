import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { defaultSettings } from '../../../shared/definitions/programme-settings';
import type { RecentWork, Recovered } from '../../../shared/definitions/work-bridge';
import { type Work, workEnding } from '../../../shared/definitions/work-file';
import { canonical } from '../../../shared/work-file/same-work';
import { isSealed } from '../../../shared/work-file/sealed-head';
import type { ExtractBytes } from '../../../shared/work-file/sealed-work';
import { useHost, useSettings } from '../../app/workbench-context';
import { fileName } from '../../components/export/file-name';
import { tell } from '../../components/toast/toast';
import { readWorkFile } from '../../engine/ask-work-engine';
import { type ChosenWork, openWorkHost } from '../../host/work-host';
import { shownDefinitions } from './child-knowledge';
import { comparable } from './comparable';
import { newWork, type Stake, statusOf } from './new-work';
import { useAutosave } from './use-autosave';
import { useAwaited } from './use-awaited';
import { type Awaited, useContent } from './use-content';
import { useDoing, wasStopped } from './use-doing';
import { useLoss } from './use-loss';
import { useRestore } from './use-restore';
import { type Saved, useSaving } from './use-saving';
import { type Wanted, WorkContext, type WorkState } from './work-context';

const nothingAwaited: Awaited = { extracts: [], tables: [] };

/** Holds which work file is open, whether it holds the work as it is, and everything that can be done with it. */
export function WorkProvider({ children }: { children: ReactNode }) {
  const host = useMemo(openWorkHost, []);
  const [awaited, setAwaited] = useState(nothingAwaited);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [isRestoring, setRestoring] = useState(false);
  const [generation, setGeneration] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [recent, setRecent] = useState<readonly RecentWork[]>([]);
  const [recovered, setRecovered] = useState<Recovered | null>(null);
  const [hasAsked, setHasAsked] = useState(false);
  const settings = useSettings();
  const { edition } = useHost();
  /** Settings that files of this session hold, or that everybody begins with. */
  const heldSettings = useRef(new Set([canonical(defaultSettings)]));
  const { doing, run } = useDoing();
  const found = useContent(awaited);
  const content = isRestoring ? { ...found, isSettled: false } : found;
  const lostTables = useAwaited(awaited, content, generation, (name) =>
    setAwaited((before) => ({ ...before, tables: before.tables.filter((table) => table.name !== name) })),
  );
  const { plainWork, knowPlain, save } = useSaving(host, content, run);
  const status = statusOf(content.work, saved === null ? null : saved.content);
  const restore = useRestore();

  const refuse = (error: unknown) => {
    if (!wasStopped(error)) setRefusal(error instanceof Error ? error.message : String(error));
  };
  const saveTo: WorkState['saveTo'] = async (target) => {
    const now = await save(target);
    if (now === null) return false;
    setSaved(now);
    heldSettings.current.add(canonical(content.work.settings));
    setRefusal(null);
    tell(`Saved ${now.open.name}`);
    void host.recent().then(setRecent);
    return true;
  };
  /** Saves to the open file; where there is none, a panel asks how. */
  const saveOrAsk = async (): Promise<boolean> => {
    if (saved === null)
      return new Promise((resolve) => setWanted({ kind: 'save', onSaved: () => resolve(true) }));
    try {
      return await saveTo(saved.open);
    } catch (error) {
      refuse(error);
      return false;
    }
  };
  const stake: Stake = {
    content: content.work,
    thisWindowOnly: content.thisWindowOnly.length,
    isSettingsHeld: heldSettings.current.has(canonical(settings)),
    isKept: edition !== 'portable',
    file: saved && { status, leftOut: saved.leftOut },
  };
  const { question, mayGo } = useLoss(host, stake, saveOrAsk);

  const putInPlace = async (work: Work, extracts: readonly ExtractBytes[] | null, now: Saved | null) => {
    setRestoring(true);
    try {
      await restore(work, extracts);
      setAwaited({ extracts: work.extracts, tables: work.tables });
      setSaved(now);
      if (now !== null) heldSettings.current.add(canonical(work.settings));
      setRefusal(null);
      setGeneration((before) => before + 1);
      knowPlain(extracts === null ? shownDefinitions(work) : new Set());
    } finally {
      setRestoring(false);
    }
  };
  const takeUp = async (
    { file, name }: ChosenWork,
    work: Work,
    extracts: readonly ExtractBytes[],
    passphrase: string | null,
  ) => {
    if (!(await mayGo('opening', work))) return false;
    await putInPlace(work, passphrase === null ? null : extracts, {
      open: { file, name, passphrase },
      content: comparable(work),
      leftOut: [],
    });
    tell(`Opened ${name}`);
    void host.recent().then(setRecent);
    return true;
  };
  const openChosen: WorkState['openChosen'] = async (chosen) => {
    try {
      const first = new Uint8Array(await chosen.contents.slice(0, 64).arrayBuffer());
      if (isSealed(first)) return setWanted({ kind: 'unseal', chosen });
      const read = await readWorkFile(chosen.contents, null, () => undefined);
      if ('refusal' in read) setRefusal(`${chosen.name} was not opened. ${read.refusal}`);
      else await takeUp(chosen, read.work, [], null);
    } catch (error) {
      refuse(error);
    }
  };
  const choose = async (ask: () => Promise<ChosenWork | null>) => {
    try {
      const chosen = await ask();
      if (chosen !== null) await openChosen(chosen);
    } catch (error) {
      refuse(error);
      void host.recent().then(setRecent);
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the window opens
  useEffect(() => {
    void host.recent().then(setRecent);
    host
      .recovery()
      .then(setRecovered)
      .catch(refuse)
      .finally(() => setHasAsked(true));
  }, [host]);
  useAutosave(host, content, status, saved?.open ?? null, !hasAsked || recovered !== null, plainWork);

  const forgetRecovered = () => {
    setRecovered(null);
    void host.autosave?.(null);
  };

  const state: WorkState = {
    content,
    open: saved?.open ?? null,
    suggestedName: saved?.open.name ?? fileName(`${settings.shortName} work`, workEnding.slice(1)),
    savesInPlace: host.savesInPlace,
    status,
    leftOut: saved?.leftOut ?? [],
    recent,
    refusal,
    dismissRefusal: () => setRefusal(null),
    refuse: setRefusal,
    doing,
    wanted,
    question,
    recovered,
    recover: async () => {
      if (recovered === null || !(await mayGo('opening', recovered.work))) return;
      await putInPlace(recovered.work, null, null);
      setRecovered(null);
      // It is decided about now, and kept until it is saved.
      await host.autosave?.(recovered);
    },
    forgetRecovered,
    lostTables,
    generation,
    host,
    chooseWork: () => void choose(host.open),
    openRecent: ({ file }) => void choose(() => host.openRecent(file)),
    openChosen,
    unseal: async (chosen, passphrase) => {
      try {
        const read = await run(`Opening ${chosen.name}`, (onShare, stop) =>
          readWorkFile(chosen.contents, passphrase, onShare, stop),
        );
        if ('refusal' in read) return read;
        return (await takeUp(chosen, read.work, read.extracts, passphrase)) ? 'opened' : 'stopped';
      } catch (error) {
        if (wasStopped(error)) return 'stopped';
        throw error;
      }
    },
    save: () => void saveOrAsk(),
    saveAs: () => setWanted({ kind: 'save' }),
    saveTo,
    begin: async () => {
      const fresh = { ...newWork, settings };
      if (await mayGo('beginning', fresh)) await putInPlace(fresh, null, null);
    },
    plainWork,
  };
  return <WorkContext value={state}>{children}</WorkContext>;
}
