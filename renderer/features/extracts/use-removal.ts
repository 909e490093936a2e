import type { FileSummary } from '../../../shared/extracts/load-result';
import { useWorkbenchState } from '../../app/workbench-context';
import { tell } from '../../components/toast/toast';

/** Takes a file out of the workbench; it can be brought back with its decisions. */
export function useRemoval(): (file: FileSummary) => void {
  const { remove, load, decide, fileNamed } = useWorkbenchState();
  return ({ name, decisions }) => {
    const file = fileNamed(name);
    const bringBack = async () => {
      if (file === undefined || !(await load([{ name, file }]))) return;
      if (Object.keys(decisions).length > 0) await decide(name, decisions);
    };
    void remove(name).then(() => tell(`${name} was taken out.`, () => void bringBack()));
  };
}
