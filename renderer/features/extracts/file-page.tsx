import { ArrowLeft, Replace, Trash2 } from 'lucide-react';
import { FileTrigger, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { showCount } from '../../../shared/domain/wording';
import type { FileSummary } from '../../../shared/extracts/load-result';
import { useViewState } from '../../app/view-state';
import { useWorkbenchState } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { showBytes } from '../../components/format/format';
import { Notice } from '../../components/notice/notice';
import { AnalysisLayout, Page } from '../../components/page/page';
import { ColumnTable } from './column-table';
import styles from './file-page.module.css';
import { FileReading } from './file-reading';
import { FileRows } from './file-rows';
import { kindTitle } from './kind-words';
import { Ledger } from './ledger';
import { missingFields, NeededFields } from './needed-fields';
import { useRemoval } from './use-removal';
import { columnsWithValues, ValuePlacing } from './value-placing';

/** One file: how it was read, what became of its rows, and every decision about it open to change. */
export function FilePage({ file, onClose }: { file: FileSummary; onClose: () => void }) {
  const [tab, setTab] = useViewState('extracts.tab', 'columns');
  const remove = useRemoval();
  const { load } = useWorkbenchState();
  const ledger = file.rejections.length + file.repairs.length;
  const values = columnsWithValues(file).length;
  const tabs = [
    { id: 'columns', label: 'Columns', count: file.columns.length },
    ...(values > 0 ? [{ id: 'values', label: 'Values to place', count: values }] : []),
    { id: 'rows', label: 'Rows as they came', count: null },
    { id: 'ledger', label: 'Not loaded and repaired', count: ledger },
  ];
  const shown = tabs.some(({ id }) => id === tab) ? tab : 'columns';

  return (
    <Page
      title={file.name}
      above={
        <Button look="link" onPress={onClose} autoFocus>
          <ArrowLeft aria-hidden size={14} />
          All extracts
        </Button>
      }
      lead={`${kindTitle(file.kind)}, ${showBytes(file.size)}`}
      actions={
        <>
          <FileTrigger
            onSelect={(files) => {
              const [chosen] = files ?? [];
              if (chosen !== undefined) void load([{ name: file.name, file: chosen }]);
            }}
          >
            <Button>
              <Replace aria-hidden size={14} />
              Replace
            </Button>
          </FileTrigger>
          <Button
            onPress={() => {
              onClose();
              remove(file);
            }}
          >
            <Trash2 aria-hidden size={14} />
            Take it out
          </Button>
        </>
      }
    >
      {file.columns.length === 0 ? (
        <Notice level="error">{file.problem ?? `${file.name} has no columns.`}</Notice>
      ) : (
        <AnalysisLayout definition={<FileReading file={file} />}>
          {file.problem !== null && missingFields(file).length === 0 && (
            <Notice level="error">{file.problem}</Notice>
          )}
          <NeededFields file={file} />
          <Account file={file} />
          {file.remarks.length > 0 && (
            <Notice level="information">
              {file.remarks.map((remark) => (
                <p key={remark}>{remark}</p>
              ))}
            </Notice>
          )}
          <Tabs
            className={styles.tabs ?? ''}
            selectedKey={shown}
            onSelectionChange={(key) => setTab(String(key))}
          >
            <TabList aria-label="About this file" className={styles.list ?? ''}>
              {tabs.map(({ id, label, count }) => (
                <Tab key={id} id={id} className={styles.tab ?? ''}>
                  {label}
                  {count !== null && <span className={styles.count}>{showCount(count)}</span>}
                </Tab>
              ))}
            </TabList>
            <TabPanel id="columns">
              <ColumnTable file={file} />
            </TabPanel>
            <TabPanel id="values">
              <ValuePlacing file={file} />
            </TabPanel>
            <TabPanel id="rows" className={styles.rows ?? ''}>
              <FileRows file={file} />
            </TabPanel>
            <TabPanel id="ledger" className={styles.rows ?? ''}>
              <Ledger file={file} />
            </TabPanel>
          </Tabs>
        </AnalysisLayout>
      )}
    </Page>
  );
}

/** The file's rows, adding up. */
function Account({ file }: { file: FileSummary }) {
  const parts = [
    { label: 'rows', value: file.rows },
    { label: 'loaded', value: file.loaded },
    { label: 'not loaded', value: file.rejected },
    { label: 'of the loaded, repaired', value: file.repairs.length },
    { label: 'blank lines', value: file.blank },
  ];
  return (
    <dl className={styles.account}>
      {parts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{showCount(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
