import { useState } from 'react';
import { showCount } from '../../../shared/domain/wording';
import { useSidePanel } from '../../app/side-panels';
import { Button } from '../../components/button/button';
import { Notice } from '../../components/notice/notice';
import { AwaitedExtracts } from './awaited-extracts';
import styles from './work.module.css';
import { useWork } from './work-context';

/** What must be known of the work: why a file did not open, what a crash left, which extracts are still wanted. */
export function WorkNotices() {
  const { refusal, dismissRefusal, recovered } = useWork();
  return (
    <div className={styles.notices}>
      {refusal !== null && (
        <Notice level="error" live action={<Button onPress={dismissRefusal}>Dismiss</Button>}>
          {refusal}
        </Notice>
      )}
      {recovered !== null && <RecoveryNotice name={recovered.name} />}
      <AwaitedNotice />
    </div>
  );
}

function RecoveryNotice({ name }: { name: string | null }) {
  const { recover, forgetRecovered } = useWork();
  return (
    <Notice
      level="second-look"
      live
      action={
        <div className={styles.actions}>
          <Button onPress={() => void recover()}>Bring it back</Button>
          <Button onPress={forgetRecovered}>Forget it</Button>
        </div>
      }
    >
      The workbench did not end as it should last time. The definitions of that work
      {name === null ? '' : `, last saved as ${name},`} were kept; no child’s data was. Extracts are to be
      loaded again.
    </Notice>
  );
}

function AwaitedNotice() {
  const { content, generation, lostTables } = useWork();
  const { open } = useSidePanel();
  const [dismissed, setDismissed] = useState(0);
  const changed = content.matched.filter(({ state }) => state === 'changed').map(({ wanted }) => wanted.name);
  const missing = content.missing.length;
  const all = content.matched.length;
  if (dismissed === generation || (missing === 0 && changed.length === 0 && lostTables.size === 0))
    return null;
  return (
    <Notice
      level={changed.length > 0 || lostTables.size > 0 ? 'second-look' : 'information'}
      action={
        <div className={styles.actions}>
          <Button onPress={() => open({ title: 'Extracts of this work', content: <AwaitedExtracts /> })}>
            Show which
          </Button>
          <Button onPress={() => setDismissed(generation)}>Dismiss</Button>
        </div>
      }
    >
      {missing > 0 && (
        <p>
          This work was made with {showCount(all, 'extract')}
          {missing === all
            ? '. Drop them on the window to go on.'
            : `, of which ${showCount(missing)} ${missing === 1 ? 'is' : 'are'} still to be loaded.`}
        </p>
      )}
      {changed.length > 0 && (
        <p>
          Changed since the work was saved: {changed.join(', ')}. Figures may differ from those of that time.
        </p>
      )}
      {lostTables.size > 0 && missing === 0 && (
        <p>Could not be made again from these extracts: {[...lostTables.keys()].join(', ')}.</p>
      )}
    </Notice>
  );
}
