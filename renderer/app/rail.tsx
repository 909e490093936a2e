import { useNavigation } from './navigation';
import styles from './rail.module.css';
import { type View, views } from './views';
import { useSettings } from './workbench-context';

/** The way through the work, from the top down. */
export function Rail() {
  const { council, programme } = useSettings();
  return (
    <nav className={styles.rail} aria-label="Views">
      <div className={styles.programme}>
        <strong>{programme}</strong>
        <span>{council || 'No council named'}</span>
      </div>
      <ul>
        {views
          .filter(({ place }) => place === 'work')
          .map((view) => (
            <RailPlace key={view.id} view={view} />
          ))}
      </ul>
      <ul className={styles.foot}>
        {views
          .filter(({ place }) => place === 'foot')
          .map((view) => (
            <RailPlace key={view.id} view={view} />
          ))}
      </ul>
    </nav>
  );
}

function RailPlace({ view }: { view: View }) {
  const navigation = useNavigation();
  const position = views.indexOf(view);
  return (
    <li>
      <button
        type="button"
        className={styles.place}
        aria-current={navigation.view === view.id ? 'page' : undefined}
        aria-keyshortcuts={position < 9 ? `Control+${position + 1}` : undefined}
        onClick={() => navigation.go(view.id)}
      >
        <view.Icon aria-hidden size={18} strokeWidth={1.75} />
        {view.label}
      </button>
    </li>
  );
}
