import { Copy } from 'lucide-react';
import { useId } from 'react';
import type { ReportTable } from '../../../shared/report/report-model';
import { Button } from '../../components/button/button';
import { tell } from '../../components/toast/toast';
import { copyTable } from './copy-table';
import styles from './first-tables.module.css';
import { NumberInCell } from './number-in-cell';

/** A table whose numbers open, and that can be pasted into Word and Excel. */
export function TableOfReport({ table }: { table: ReportTable }) {
  const { caption, columns, rows } = table;
  const captionId = useId();
  const copy = () =>
    copyTable(table).then(
      () => tell('Copied. Paste it into Word or Excel.'),
      () => tell('The table could not be copied: the clipboard is not free. Try again.'),
    );
  const reasons = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ number }) => number?.why ?? [])));
  return (
    <div className={styles.table}>
      <div className={styles.caption}>
        <h3 id={captionId}>{caption}</h3>
        <Button look="quiet" label={`Copy for Word or Excel: ${caption}`} onPress={() => void copy()}>
          <Copy aria-hidden size={14} />
        </Button>
      </div>
      <table aria-labelledby={captionId}>
        <thead>
          <tr>
            {columns.map(({ label, align }) => (
              <th key={label} scope="col" className={styles[align]}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, kind }) => (
            <tr key={JSON.stringify(cells.map(({ text }) => text))} className={kind && styles[kind]}>
              {cells.map((cell, position) => {
                const align = styles[columns[position]?.align ?? 'left'];
                const key = columns[position]?.label ?? position;
                return position === 0 ? (
                  <th key={key} scope="row" className={align}>
                    <NumberInCell cell={cell} />
                  </th>
                ) : (
                  <td key={key} className={align}>
                    <NumberInCell cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {[...reasons].map((why) => (
        <p key={why} className={styles.why}>
          – {why}
        </p>
      ))}
    </div>
  );
}
