import { showCount } from '../../../shared/domain/wording';
import { showBytes } from '../../components/format/format';
import { ChooseFiles } from '../extracts/choose-files';
import styles from './work.module.css';
import { useWork } from './work-context';

const states = {
  same: 'loaded, the same as when the work was saved',
  renamed: 'loaded under another name',
  changed: 'loaded, but changed since the work was saved',
  missing: 'not loaded',
};

/** The extracts that the opened work was made with, and which of them are there. */
export function AwaitedExtracts() {
  const { content, lostTables } = useWork();
  return (
    <div className={styles.form}>
      <p>
        Drop the files or their folder on the window, or choose them. They are known by their bytes, so a file
        may have another name.
      </p>
      <div className={styles.actions}>
        <ChooseFiles />
      </div>
      <ul className={styles.files} aria-label="Extracts of this work">
        {content.matched.map(({ wanted, state, loaded }) => (
          <li key={`${wanted.name} ${wanted.sha256}`}>
            {wanted.name}
            <span>
              {showBytes(wanted.size)}, {states[state]}
              {state === 'renamed' && loaded !== null ? ` (${loaded})` : ''}
            </span>
          </li>
        ))}
      </ul>
      {lostTables.size > 0 && (
        <div>
          <p>{showCount(lostTables.size, 'table')} made of queries could not be made again:</p>
          <ul className={styles.list}>
            {[...lostTables].map(([name, why]) => (
              <li key={name}>
                {name}: {why}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
