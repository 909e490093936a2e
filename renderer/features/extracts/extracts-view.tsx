import { useViewState } from '../../app/view-state';
import { useLoadResult } from '../../app/workbench-context';
import { ExtractsStart } from './extracts-start';
import { FileList } from './file-list';
import { FilePage } from './file-page';

/** What was loaded and what became of every row of it. */
export function ExtractsView() {
  const result = useLoadResult();
  const [opened, setOpened] = useViewState<string | null>('extracts.opened', null);
  const file = result.files.find(({ name }) => name === opened);
  if (result.files.length === 0) return <ExtractsStart />;
  if (file === undefined) return <FileList onOpen={setOpened} />;
  return <FilePage key={file.name} file={file} onClose={() => setOpened(null)} />;
}
