import { useRef } from 'react';
import { writePlainWork } from '../../../shared/work-file/write-work';
import { useWorkbenchState } from '../../app/workbench-context';
import { sealedWorkFile } from '../../engine/ask-work-engine';
import type { WorkHost } from '../../host/work-host';
import { childKnowledge, shownDefinitions } from './child-knowledge';
import { comparable } from './comparable';
import { type PlainWork, withoutChildren } from './leave-out';
import type { Content } from './use-content';
import type { useDoing } from './use-doing';
import type { OpenWork } from './work-context';

/** What a file holds now. */
export interface Saved {
  readonly open: OpenWork;
  /** The work as it was, as `comparable` writes it. */
  readonly content: string;
  readonly leftOut: readonly string[];
}

/** Writes the work into files. */
export function useSaving(host: WorkHost, content: Content, run: ReturnType<typeof useDoing>['run']) {
  const { engine, fileNamed, result } = useWorkbenchState();
  const latest = useRef({ content, result });
  latest.current = { content, result };
  const plain = useRef<ReadonlySet<string>>(new Set());

  /** What has just been loaded is looked at first. */
  const settled = async (): Promise<Content> => {
    while (!latest.current.content.isSettled) await new Promise((resolve) => setTimeout(resolve, 50));
    return latest.current.content;
  };
  const plainOf = async ({ work, thisWindowOnly }: Content): Promise<PlainWork> =>
    withoutChildren(work, await childKnowledge(engine), {
      plain: plain.current,
      thisWindowOnly: new Set(thisWindowOnly),
    });

  const sealed = async ({ work, missing }: Content, passphrase: string): Promise<Blob> => {
    if (missing.length > 0) throw new Error(whyNotSealed(missing.length));
    const extracts = work.extracts.map(({ name }) => {
      const loaded = latest.current.result.files.find((file) => file.name === name);
      return { name, bytes: (loaded && fileNamed(loaded.name)) ?? new Blob([]) };
    });
    return run('Saving the work and its extracts', (onShare, stop) =>
      sealedWorkFile(work, extracts, passphrase, onShare, stop),
    );
  };

  return {
    plainWork: async () => plainOf(await settled()),
    /** Work out of a file that anybody may read: its definitions name no children. */
    knowPlain: (definitions: ReadonlySet<string>) => {
      plain.current = definitions;
    },
    /** Null where the person decided otherwise. @throws Error with a sentence; an AbortError when it was stopped */
    save: async ({ file, name, passphrase }: OpenWork): Promise<Saved | null> => {
      const now = await settled();
      let leftOut: readonly string[] = [];
      let contents: Blob;
      if (passphrase === null) {
        const written = await plainOf(now);
        ({ leftOut } = written);
        contents = new Blob([writePlainWork(written.work)], { type: 'application/json' });
        plain.current = shownDefinitions(written.work);
      } else contents = await sealed(now, passphrase);
      const saved = await host.save(file, name, contents);
      return saved && { open: { ...saved, passphrase }, content: comparable(now.work), leftOut };
    },
  };
}

/** Why the data cannot go with the work, while some of it is not there. */
export const whyNotSealed = (missing: number): string =>
  missing === 1
    ? 'One extract of this work is not loaded, so its data cannot be saved. Load it, or save without the data.'
    : `${missing} extracts of this work are not loaded, so their data cannot be saved. Load them, or save without the data.`;
