import { workEnding } from '../../../shared/definitions/work-file';
import { useNavigation } from '../../app/navigation';
import { useWorkbenchState } from '../../app/workbench-context';
import type { NamedFile } from '../../engine/engine';
import { useWork } from './work-context';

const isWork = ({ name }: NamedFile): boolean => name.toLowerCase().endsWith(workEnding);

/** Takes files that were dropped or chosen: work among them is opened, all others are loaded and shown under Extracts. */
export function useTakeFiles(): (files: readonly NamedFile[]) => void {
  const { load } = useWorkbenchState();
  const { openChosen, refuse } = useWork();
  const { go } = useNavigation();
  return (files) => {
    const work = files.filter(isWork);
    const extracts = files.filter((file) => !isWork(file));
    const take = async () => {
      const [first] = work;
      if (work.length > 1) {
        refuse(
          `These are ${work.length} work files: ${work.map(({ name }) => name).join(', ')}. One can be open at a time; choose one.`,
        );
        return;
      }
      if (first !== undefined) await openChosen({ file: null, name: first.file.name, contents: first.file });
      if (extracts.length === 0) return;
      go('extracts');
      await load(extracts);
    };
    void take();
  };
}
