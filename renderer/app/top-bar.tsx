import { Info, Keyboard } from 'lucide-react';
import { today } from '../../shared/domain/today';
import { showCount, showDay } from '../../shared/domain/wording';
import { Button } from '../components/button/button';
import { WorkMenu } from '../features/work/work-menu';
import { About } from './about';
import { lastReportingDate } from './reporting-date';
import { ShortcutList } from './shortcut-list';
import { useSidePanel } from './side-panels';
import styles from './top-bar.module.css';
import { useSettings, useWorkbenchState } from './workbench-context';

/** What is loaded, and whether the work is saved. */
export function TopBar() {
  const { coverage, result } = useWorkbenchState();
  const { reporting } = useSettings();
  const { open } = useSidePanel();
  const { children, firstDay, lastDay } = coverage;
  return (
    <header className={styles.bar}>
      <WorkMenu />
      <div role="status" className={styles.status}>
        {result.files.length === 0 ? (
          <span className={styles.quiet}>Nothing loaded yet</span>
        ) : (
          <dl className={styles.facts}>
            <div>
              <dt>Loaded</dt>
              <dd>
                {showCount(children, 'child', 'children')} in{' '}
                {showCount(result.files.length, 'file', 'files')}
              </dd>
            </div>
            {firstDay !== null && lastDay !== null && (
              <div>
                <dt>Period covered</dt>
                <dd>
                  {showDay(firstDay)} – {showDay(lastDay)}
                </dd>
              </div>
            )}
            <div>
              <dt>Reporting date</dt>
              <dd>{showDay(lastReportingDate(reporting, lastDay, today()))}</dd>
            </div>
          </dl>
        )}
      </div>
      <Button
        look="quiet"
        label="Keyboard shortcuts"
        onPress={() => open({ title: 'Keyboard shortcuts', content: <ShortcutList /> })}
      >
        <Keyboard aria-hidden size={16} />
      </Button>
      <Button
        look="quiet"
        label="About IIP Workbench"
        onPress={() => open({ title: 'About IIP Workbench', wide: true, content: <About /> })}
      >
        <Info aria-hidden size={16} />
      </Button>
    </header>
  );
}
