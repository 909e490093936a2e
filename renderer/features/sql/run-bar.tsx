import { History, Play, Square } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../components/button/button';
import type { QueryState } from './query-state';
import styles from './sql.module.css';

/** Run, which is Stop while something runs; how long that has taken; and what was run before. */
export function RunBar(props: {
  doing: QueryState['doing'];
  /** The statement came from another view: Enter runs it. */
  waits: boolean;
  hasPast: boolean;
  hintId: string;
  onRun: () => void;
  onStop: () => void;
  onPast: () => void;
}) {
  const { doing, waits, hasPast, hintId, onRun, onStop, onPast } = props;
  return (
    <div className={styles.bar}>
      <Button
        look={doing === null ? 'main' : 'plain'}
        autoFocus={waits}
        onPress={doing === null ? onRun : onStop}
      >
        {doing === null ? <Play aria-hidden size={14} /> : <Square aria-hidden size={14} />}
        {doing === null ? 'Run' : 'Stop'}
        {doing === null && <kbd aria-hidden>Ctrl Enter</kbd>}
      </Button>
      <Button onPress={onPast} isDisabled={!hasPast}>
        <History aria-hidden size={14} />
        History
      </Button>
      {doing === null ? (
        <p id={hintId} className={styles.hint}>
          <kbd>Ctrl</kbd> <kbd>Space</kbd> suggests names, <kbd>↑</kbd> in the first line brings back what was
          run before. <kbd>Tab</kbd> indents; <kbd>Esc</kbd>, then <kbd>Tab</kbd> leaves the editor.
        </p>
      ) : (
        <Going key={doing.since} doing={doing} />
      )}
    </div>
  );
}

function Going({ doing }: { doing: NonNullable<QueryState['doing']> }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(clock);
  }, []);
  const taken = now - doing.since;
  return (
    <span className={styles.note}>
      {doing.what} …{taken < 1000 ? '' : ` ${Math.floor(taken / 1000)} s`}
    </span>
  );
}
