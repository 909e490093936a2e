import { useEffect, useRef } from 'react';
import type { MadeTable } from '../../../shared/database/made-tables';
import type { RememberedShapes } from '../../../shared/definitions/file-decisions';
import type { ExtractReference, Work, WorkTable } from '../../../shared/definitions/work-file';
import { today } from '../../../shared/domain/today';
import { type MatchedExtract, matchExtracts } from '../../../shared/work-file/match-extracts';
import { useResult } from '../../app/use-result';
import { useViewStates } from '../../app/view-state';
import { useWorkbenchState } from '../../app/workbench-context';
import { useNamedLists } from './named-lists';
import { newWork } from './new-work';
import { useLoadedReferences } from './use-loaded-references';
import { gatherChoices } from './view-choices';

/** What opened work still waits for. */
export interface Awaited {
  readonly extracts: readonly ExtractReference[];
  readonly tables: readonly WorkTable[];
}

export interface Content {
  /** The work as it is now, extracts and tables that it still waits for included. */
  readonly work: Work;
  /** False for the moment that it takes to find out what has just been loaded. */
  readonly isSettled: boolean;
  /** What became of the extracts that the opened work was made with. */
  readonly matched: readonly MatchedExtract[];
  /** Those that have not been loaded since. */
  readonly missing: readonly ExtractReference[];
  /** Definitions under names that name children, as `pivot Homes`. */
  readonly thisWindowOnly: readonly string[];
}

/** All that a work file would hold. */
export function useContent(awaited: Awaited): Content {
  const { engine, settings, busy, progress } = useWorkbenchState();
  const { kept } = useViewStates();
  const references = useLoadedReferences();
  const named = useNamedLists();
  const asked = useResult('work content', async () => ({
    shapes: (await engine.remembered()) as RememberedShapes,
    tables: (await engine.madeTables()) as readonly MadeTable[],
  }));
  const matched = matchExtracts(awaited.extracts, references ?? []);
  // One that came and was taken out again is no longer waited for.
  const arrived = useRef(new WeakSet<ExtractReference>());
  useEffect(() => {
    for (const { wanted, state } of matched) if (state !== 'missing') arrived.current.add(wanted);
  });
  const missing = matched.flatMap(({ wanted, state }) =>
    state === 'missing' && !arrived.current.has(wanted) ? [wanted] : [],
  );
  const made = (asked.value?.tables ?? []).map(({ name, sql }) => ({ name, sql }));
  const waiting = awaited.tables.filter(({ name }) => !made.some((table) => table.name === name));
  return {
    matched,
    missing: references === null ? [] : missing,
    thisWindowOnly: named.thisWindowOnly,
    isSettled: references !== null && named.isRead && !asked.running && busy === null && progress === null,
    work: {
      ...newWork,
      ...named.lists,
      settings,
      shapes: asked.value?.shapes ?? {},
      extracts: [...(references ?? []), ...missing].sort((one, other) => (one.name < other.name ? -1 : 1)),
      tables: [...made, ...waiting],
      choices: gatherChoices(kept, today()),
    },
  };
}
