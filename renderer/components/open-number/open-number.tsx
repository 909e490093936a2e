import type { OpenNumber as OpenNumberValue } from '../../../shared/definitions/rows-behind';
import { showCount } from '../../../shared/domain/wording';
import { useOpenRows } from '../../app/side-panels';
import styles from './open-number.module.css';

/** A number that opens to the rows behind it. An undefined one shows a dash and says why on hover and focus. */
export function OpenNumber(props: {
  number: OpenNumberValue;
  /** What is counted, for the panel's title and for a screen reader. */
  title: string;
  show?: (value: number) => string;
}) {
  const { number, title, show = showCount } = props;
  const openRows = useOpenRows();
  const text = number.value === null ? '–' : show(number.value);
  if (number.behind.rowids.length === 0) {
    return <span title={number.why}>{text}</span>;
  }
  return (
    <button
      type="button"
      className={styles.open}
      title={number.why ?? 'Show the rows behind this number'}
      aria-label={`${text}, ${title}: show the rows`}
      onClick={() => openRows(number.behind, title)}
    >
      {text}
    </button>
  );
}
