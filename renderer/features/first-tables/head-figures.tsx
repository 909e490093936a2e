import type { HeadFigure } from '../../../shared/report/report-model';
import styles from './first-tables.module.css';
import { NumberInCell } from './number-in-cell';

/** The figures a panel reads first. */
export function HeadFigures({ figures }: { figures: readonly HeadFigure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, cell, of }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className={styles.figure}>
              <NumberInCell cell={cell} />
            </span>
            {of !== '' && <span className={styles.of}>{of}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
