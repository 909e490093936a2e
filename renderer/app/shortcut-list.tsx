import { useCommands } from './commands';
import styles from './shortcut-list.module.css';

/** Every command that has a shortcut now. */
export function ShortcutList() {
  const commands = useCommands();
  return (
    <dl className={styles.list}>
      {commands
        .filter(({ shortcut }) => shortcut !== undefined)
        .map(({ id, label, shortcut }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {shortcut?.split('+').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      <div>
        <dt>Close the side panel</dt>
        <dd>
          <kbd>Esc</kbd>
        </dd>
      </div>
      <div>
        <dt>Move between the cells of a table</dt>
        <dd>
          <kbd>↑</kbd>
          <kbd>↓</kbd>
          <kbd>←</kbd>
          <kbd>→</kbd>
        </dd>
      </div>
      <div>
        <dt>Copy a cell of a table</dt>
        <dd>
          <kbd>Ctrl</kbd>
          <kbd>C</kbd>
        </dd>
      </div>
    </dl>
  );
}
