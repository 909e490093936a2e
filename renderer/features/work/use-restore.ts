import { useRef } from 'react';
import type { MadeTable } from '../../../shared/database/made-tables';
import type { RememberedShapes } from '../../../shared/definitions/file-decisions';
import type { Work } from '../../../shared/definitions/work-file';
import { today } from '../../../shared/domain/today';
import { matchExtracts } from '../../../shared/work-file/match-extracts';
import type { ExtractBytes } from '../../../shared/work-file/sealed-work';
import { useViewStates } from '../../app/view-state';
import { useWorkbenchState } from '../../app/workbench-context';
import { childKnowledge } from './child-knowledge';
import { judgeLists } from './named-lists';
import { useLoadedReferences } from './use-loaded-references';
import { statesOfChoices } from './view-choices';

/**
 * Puts work in the place of all that is there. Extracts that are loaded and belong to it stay; those that came with it are loaded.
 * Mappings of columns are added to those that are remembered, never taken away.
 */
export function useRestore(): (work: Work, extracts: readonly ExtractBytes[] | null) => Promise<void> {
  const state = useWorkbenchState();
  const { replaceAll } = useViewStates();
  const references = useLoadedReferences();
  const latest = useRef({ state, references });
  latest.current = { state, references };

  return async (work, extracts) => {
    const { engine, host, result } = latest.current.state;
    for (const { name } of (await engine.madeTables()) as readonly MadeTable[])
      await state.removeMadeTable(name);
    const matched = matchExtracts(extracts === null ? work.extracts : [], latest.current.references ?? []);
    const stays = new Set(matched.flatMap(({ state: how, loaded }) => (how === 'changed' ? [] : [loaded])));
    const goes = result.files.filter(({ name }) => !stays.has(name));
    if (goes.length === result.files.length) {
      if (goes.length > 0) await state.clear();
    } else for (const { name } of goes) await state.remove(name);

    const shapes = { ...((await engine.remembered()) as RememberedShapes), ...work.shapes };
    await engine.remember(shapes);
    await state.setSettings(work.settings);
    if (extracts !== null && extracts.length > 0)
      await state.load(extracts.map(({ name, bytes }) => ({ name, file: new File([bytes], name) })));
    const lists = await judgeLists(work, extracts === null ? null : await childKnowledge(engine));
    await host.keep({ shapes, ...lists.toKeep });
    replaceAll({ ...statesOfChoices(work.choices, today()), ...lists.states });
  };
}
