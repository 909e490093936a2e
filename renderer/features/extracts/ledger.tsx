import { useMemo } from 'react';
import { showCount } from '../../../shared/domain/wording';
import type { FileSummary } from '../../../shared/extracts/load-result';
import { useSidePanel } from '../../app/side-panels';
import { useViewState } from '../../app/view-state';
import { ExportButton } from '../../components/export/export-button';
import { SearchField } from '../../components/field/search-field';
import { Grid, type GridColumn } from '../../components/grid/grid';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';
import styles from './file-page.module.css';
import ledgerStyles from './ledger.module.css';
import { filterLedger, type LedgerFilter, type LedgerRow, ledgerRows } from './ledger-rows';

const columns: readonly GridColumn<LedgerRow>[] = [
  { key: 'line', name: 'Line', value: (row) => row.line, width: 80 },
  {
    key: 'became',
    name: 'Became',
    value: (row) => row.became,
    width: 100,
    look: ({ became }) => (became === 'repaired' ? null : 'second-look'),
  },
  { key: 'why', name: 'Why, or what was done', value: (row) => row.why, width: 'minmax(300px, 2fr)' },
  {
    key: 'text',
    name: 'The row as it came',
    value: (row) => row.text,
    width: 'minmax(220px, 1fr)',
    look: () => 'soft',
  },
  { key: 'rule', name: 'Rule', value: (row) => row.rule, look: () => 'soft' },
];

/** Every row that was not loaded and every one that was repaired, with the row as it came. */
export function Ledger({ file }: { file: FileSummary }) {
  const [became, setBecame] = useViewState<LedgerFilter>('extracts.ledger.became', 'all');
  const [words, setWords] = useViewState('extracts.ledger.words', '');
  const { open } = useSidePanel();
  const rows = useMemo(() => ledgerRows(file), [file]);
  const shown = useMemo(() => filterLedger(rows, became, words), [rows, became, words]);
  if (rows.length === 0) return <p>Every row was loaded as it came.</p>;
  return (
    <>
      <div className={styles.bar}>
        <ToggleGroup
          label="Which rows"
          value={became}
          onChange={setBecame}
          choices={[
            { value: 'all', label: 'All', count: rows.length },
            { value: 'not loaded', label: 'Not loaded', count: file.rejections.length },
            { value: 'repaired', label: 'Repaired', count: file.repairs.length },
          ]}
        />
        <SearchField label="Find in these rows" value={words} onChange={setWords} />
        <ExportButton name={`${file.name} not loaded and repaired`} columns={columns} rows={shown} />
      </div>
      <Grid
        label={`${showCount(shown.length, 'row')} of ${file.name} not loaded or repaired`}
        columns={columns}
        rows={shown}
        onOpenRow={(row) =>
          open({ title: `Line ${showCount(row.line)} of ${file.name}`, content: <LedgerEntry row={row} /> })
        }
      />
    </>
  );
}

function LedgerEntry({ row }: { row: LedgerRow }) {
  return (
    <dl className={ledgerStyles.entry}>
      <dt>{row.became === 'repaired' ? 'Repaired' : 'Not loaded'}</dt>
      <dd>{row.why}</dd>
      {row.rule !== null && (
        <>
          <dt>Rule</dt>
          <dd>
            <code>{row.rule}</code>
          </dd>
        </>
      )}
      <dt>The row as it came</dt>
      <dd>
        <code>{row.text}</code>
      </dd>
    </dl>
  );
}
