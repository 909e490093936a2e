import { ChevronRight, Ellipsis, FileSpreadsheet } from 'lucide-react';
import { showCount } from '../../../shared/domain/wording';
import type { FileSummary } from '../../../shared/extracts/load-result';
import { useSidePanel } from '../../app/side-panels';
import { useLoadResult, useWorkbenchState } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { Menu } from '../../components/menu/menu';
import { Page } from '../../components/page/page';
import { tell } from '../../components/toast/toast';
import { ChooseFiles } from './choose-files';
import styles from './file-list.module.css';
import { kindTitle } from './kind-words';
import { delimiterNames, encodingNames } from './reading-words';
import { Templates } from './templates';
import { toCheck, totalsOf } from './to-check';
import { useRemoval } from './use-removal';
import { useSample } from './use-sample';

/** Every file that was loaded, and what became of its rows. */
export function FileList({ onOpen }: { onOpen: (name: string) => void }) {
  const { files } = useLoadResult();
  const totals = totalsOf(files);
  return (
    <Page
      title="Extracts"
      lead="What was loaded, and what became of every row. Open a file to see how it was read."
      actions={<Actions />}
    >
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">What it is</th>
              <th scope="col">Rows</th>
              <th scope="col">Loaded</th>
              <th scope="col">Not loaded</th>
              <th scope="col">Repaired</th>
              <th scope="col">Blank lines</th>
              <th scope="col">Read as</th>
              <th scope="col">To check</th>
              <th scope="col">
                <span className={styles.hidden}>More</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <FileRow key={file.name} file={file} onOpen={() => onOpen(file.name)} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{showCount(files.length, 'file')}</th>
              <td />
              <td>{showCount(totals.rows)}</td>
              <td>{showCount(totals.loaded)}</td>
              <td>{showCount(totals.rejected)}</td>
              <td>{showCount(totals.repaired)}</td>
              <td>{showCount(totals.blank)}</td>
              <td colSpan={3} className={styles.sum}>
                rows = loaded + not loaded
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Page>
  );
}

function FileRow({ file, onOpen }: { file: FileSummary; onOpen: () => void }) {
  const remove = useRemoval();
  const slash = file.name.lastIndexOf('/') + 1;
  return (
    <tr onClick={(event) => event.target instanceof HTMLTableCellElement && onOpen()}>
      <th scope="row">
        <button type="button" className={styles.name} onClick={onOpen}>
          <FileSpreadsheet aria-hidden size={16} strokeWidth={1.5} />
          <span>
            <span className={styles.folder}>{file.name.slice(0, slash)}</span>
            {file.name.slice(slash)}
          </span>
          <ChevronRight aria-hidden size={14} />
        </button>
      </th>
      <td className={file.kind === 'other' ? styles.unknown : undefined}>{kindTitle(file.kind)}</td>
      <td>{showCount(file.rows)}</td>
      <td>{showCount(file.loaded)}</td>
      <td className={file.rejected > 0 ? styles.rejected : styles.nought}>{showCount(file.rejected)}</td>
      <td className={noughtSoft(file.repairs.length)}>{showCount(file.repairs.length)}</td>
      <td className={noughtSoft(file.blank)}>{showCount(file.blank)}</td>
      <td className={styles.reading}>{readAs(file)}</td>
      <td>
        <Checks file={file} />
      </td>
      <td className={styles.more}>
        <Menu
          label={`More for ${file.name}`}
          button={
            <Button look="quiet" label={`More for ${file.name}`}>
              <Ellipsis aria-hidden size={16} />
            </Button>
          }
          choices={[
            { id: 'open', label: 'See how it was read', run: onOpen },
            { id: 'remove', label: 'Take it out', run: () => remove(file) },
          ]}
        />
      </td>
    </tr>
  );
}

/** What waits for a person, under the colour of the gravest of it. */
function Checks({ file }: { file: FileSummary }) {
  const { undecided, secondLook, remarks } = toCheck(file);
  if (file.problem !== null)
    return <span className={`${styles.badge} ${styles.problem}`}>See the problem</span>;
  const parts = [
    file.sameAs !== null && 'same as another file',
    undecided > 0 && `${undecided} to decide`,
    secondLook > 0 && `${secondLook} to look at`,
    undecided + secondLook === 0 && file.sameAs === null && remarks > 0 && showCount(remarks, 'remark'),
  ].filter(Boolean);
  if (parts.length === 0) return <span className={styles.fine}>–</span>;
  const look =
    undecided > 0 ? styles.undecided : secondLook > 0 || file.sameAs !== null ? styles.look : styles.remarked;
  return <span className={`${styles.badge} ${look}`}>{parts.join(', ')}</span>;
}

const noughtSoft = (count: number) => (count === 0 ? styles.nought : undefined);

const readAs = ({ encoding, delimiter }: FileSummary): string =>
  [encoding && encodingNames[encoding], delimiter && delimiterNames[delimiter]].filter(Boolean).join(', ');

function Actions() {
  const { clear, load, fileNamed, result } = useWorkbenchState();
  const { open } = useSidePanel();
  const sample = useSample();
  const clearAll = async () => {
    const kept = result.files.flatMap(({ name }) => {
      const file = fileNamed(name);
      return file === undefined ? [] : [{ name, file }];
    });
    await clear();
    tell('Everything was taken out.', () => void load(kept));
  };
  return (
    <>
      <ChooseFiles />
      <Menu
        label="More"
        button={
          <Button label="More">
            <Ellipsis aria-hidden size={16} />
          </Button>
        }
        choices={[
          {
            id: 'templates',
            label: "Blank files of the programme's own extracts",
            run: () => open({ title: 'Blank files', wide: true, content: <Templates /> }),
          },
          { id: 'sample', label: 'Open the sample', run: sample.open },
          { id: 'clear', label: 'Take everything out', run: () => void clearAll() },
        ]}
      />
    </>
  );
}
