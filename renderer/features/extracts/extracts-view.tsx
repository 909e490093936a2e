import { useViewState } from '../../app/view-state';
import { useWorkbenchState } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { Notice } from '../../components/notice/notice';
import styles from './extracts.module.css';
import { ExtractsStart } from './extracts-start';
import { FileList } from './file-list';
import { FilePage } from './file-page';

/** What was loaded and what became of every row of it. */
export function ExtractsView() {
  const { result, failure, dismissFailure } = useWorkbenchState();
  const [opened, setOpened] = useViewState<string | null>('extracts.opened', null);
  const file = result.files.find(({ name }) => name === opened);
  return (
    <>
      {failure !== null && (
        <div className={styles.failure}>
          <Notice level="error" live action={<Button onPress={dismissFailure}>Dismiss</Button>}>
            {failure}
          </Notice>
        </div>
      )}
      {result.files.length === 0 ? (
        <ExtractsStart />
      ) : file === undefined ? (
        <FileList onOpen={setOpened} />
      ) : (
        <FilePage key={file.name} file={file} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
