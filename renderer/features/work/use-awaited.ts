import { useEffect, useRef, useState } from 'react';
import { isSame } from '../../../shared/work-file/same-work';
import { useWorkbenchState } from '../../app/workbench-context';
import type { Awaited, Content } from './use-content';

/**
 * Does what opened work waited for its extracts with: reads each as it was read before, and makes tables of queries' answers again.
 * @param generation counts up with each work that is opened
 * @param onMade hears of a table that could be made again
 * @returns why tables could not be made again, by table
 */
export function useAwaited(
  { tables }: Awaited,
  { matched }: Content,
  generation: number,
  onMade: (name: string) => void,
): ReadonlyMap<string, string> {
  const { result, decide, makeTable } = useWorkbenchState();
  const [lost, setLost] = useState<ReadonlyMap<string, string>>(new Map());
  const decided = useRef(new Set<string>());

  useEffect(() => {
    for (const { wanted, loaded, state } of matched) {
      const file = result.files.find(({ name }) => name === loaded);
      if (file === undefined || state === 'changed' || wanted.decisions === undefined) continue;
      const once = `${generation} ${file.name}`;
      if (decided.current.has(once)) continue;
      decided.current.add(once);
      if (!isSame(file.decisions, wanted.decisions)) void decide(file.name, wanted.decisions);
    }
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: tables are tried again whenever other extracts are loaded
  useEffect(() => {
    let isOvertaken = false;
    const makeAll = async () => {
      const why = new Map<string, string>();
      for (const { name, sql } of result.files.length === 0 ? [] : tables) {
        if (isOvertaken) return;
        try {
          await makeTable(name, sql);
          onMade(name);
        } catch (error) {
          why.set(name, error instanceof Error ? error.message : String(error));
        }
      }
      setLost(why);
    };
    void makeAll();
    return () => {
      isOvertaken = true;
    };
  }, [result, generation]);
  return lost;
}
