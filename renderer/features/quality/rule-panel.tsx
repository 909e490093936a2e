import { useMemo } from 'react';
import type { FoundRow, RuleFindings } from '../../../shared/analysis/quality/finding';
import { tableWords } from '../../../shared/database/table-words';
import { showCount } from '../../../shared/domain/wording';
import { useOpenChild } from '../../app/side-panels';
import { ExportButton } from '../../components/export/export-button';
import { Grid, type GridColumn } from '../../components/grid/grid';
import { severityNames } from './finding-words';
import styles from './quality.module.css';
import { SeverityMark } from './severity-mark';

/** One rule: what it says and what to do, and every row it found, on to the child's page. */
export function RulePanel({ findings }: { findings: RuleFindings }) {
  const openChild = useOpenChild();
  const columns = useMemo<readonly GridColumn<FoundRow>[]>(
    () => [
      { key: 'file', name: 'File', value: ({ file }) => file, width: 190 },
      { key: 'line', name: 'Line', value: ({ line }) => line, width: 70 },
      {
        key: 'child',
        name: 'Child',
        value: ({ child }) => child,
        open: ({ child }) => child !== null && openChild(child),
        width: 100,
      },
      { key: 'detail', name: 'What is wrong', value: ({ detail }) => detail },
    ],
    [openChild],
  );
  return (
    <div className={styles.panel}>
      <p className={styles.kind}>
        <SeverityMark severity={findings.severity} />
        {severityNames[findings.severity].one}, {tableWords(findings.table)}
      </p>
      <p>{findings.message}</p>
      <div className={styles.tools}>
        <p className={styles.note}>
          {found(findings)} · rule <code>{findings.rule}</code>
        </p>
        <ExportButton name={`quality ${findings.rule}`} columns={columns} rows={findings.rows} />
      </div>
      <Grid label={findings.title} columns={columns} rows={findings.rows} />
    </div>
  );
}

/** How much was found; some rules count the children that their rows are about. */
function found({ count, rows }: RuleFindings): string {
  if (count === rows.length) return showCount(count, 'finding');
  return `${showCount(count, 'child', 'children')}, in ${showCount(rows.length, 'row')}`;
}
