import type { Cell } from '../../../shared/report/report-model';
import styles from './first-tables.module.css';
import { useOpenNumber } from './use-open-number';

/** A cell's text; where a number with rows behind it stands there, it opens to them. */
export function NumberInCell({ cell }: { cell: Cell }) {
  const openNumber = useOpenNumber();
  const { text, number, about = '' } = cell;
  if (number === undefined || number.behind.rowids.length === 0)
    return <span {...(number?.why === undefined ? {} : { title: number.why })}>{text}</span>;
  return (
    <button
      type="button"
      className={styles.open}
      title={number.why ?? 'Show the rows behind this number'}
      aria-label={`${text}, ${about}: show the rows`}
      onClick={() => openNumber(number, about)}
    >
      {text}
    </button>
  );
}
