import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../components/button/button';
import { Mishap } from '../components/mishap/mishap';
import { Notice } from '../components/notice/notice';
import { LoadingStrip } from '../components/progress/loading-strip';
import { useWork } from '../features/work/work-context';
import { WorkDesk } from '../features/work/work-desk';
import { WorkNotices } from '../features/work/work-notices';
import { About } from './about';
import { useCommand } from './commands';
import { DropAnywhere } from './drop-anywhere';
import styles from './frame.module.css';
import { MenuCommands } from './menu-commands';
import { NavigationContext, useNavigation } from './navigation';
import { Rail } from './rail';
import { ShortcutList } from './shortcut-list';
import { useSidePanel } from './side-panels';
import { TopBar } from './top-bar';
import { type View, views } from './views';
import { useWorkbenchState } from './workbench-context';

/** The left rail, the top bar and the view that is open. */
export function Frame() {
  const [view, setView] = useState('extracts');
  const { open, closeAll } = useSidePanel();
  const { failure, dismissFailure, result } = useWorkbenchState();
  const { generation } = useWork();
  const navigation = useMemo(
    () => ({
      view,
      go: (next: string) => {
        closeAll();
        setView(next);
      },
    }),
    [view, closeAll],
  );
  const openView = views.find(({ id }) => id === view) ?? views[0];

  useCommand({
    id: 'shortcuts',
    label: 'Show the keyboard shortcuts',
    shortcut: 'F1',
    run: () => open({ title: 'Keyboard shortcuts', content: <ShortcutList /> }),
  });
  useCommand({
    id: 'about',
    label: 'About IIP Workbench',
    run: () => open({ title: 'About IIP Workbench', wide: true, content: <About /> }),
  });
  const main = useRef<HTMLElement>(null);
  const page = `${view} ${result.files.length === 0 ? 'empty' : 'loaded'}`;
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.scrollTo(0, 0);
    // What had the focus went away with what was shown before.
    if (document.activeElement === document.body) main.current?.focus();
  }, [page]);
  useEffect(() => {
    document.title = `${openView?.label ?? ''} – IIP Workbench`;
  }, [openView]);

  return (
    <NavigationContext value={navigation}>
      <DropAnywhere>
        <div className={styles.frame}>
          <a className={styles.skip} href="#main">
            Skip to the view
          </a>
          <Rail />
          <TopBar />
          <main ref={main} className={styles.main} id="main" tabIndex={-1}>
            {failure !== null && (
              <div className={styles.failure}>
                <Notice level="error" live action={<Button onPress={dismissFailure}>Dismiss</Button>}>
                  {failure}
                </Notice>
              </div>
            )}
            <WorkNotices />
            {/* Other work begins each view anew. */}
            {openView && (
              <Mishap key={`${openView.id} ${generation}`} view={openView.label}>
                <Suspense fallback={null}>
                  <openView.Component />
                </Suspense>
              </Mishap>
            )}
          </main>
          <LoadingStrip />
          <WorkDesk />
          <MenuCommands />
          {views.map((each, position) => (
            <ViewCommand key={each.id} view={each} position={position} />
          ))}
        </div>
      </DropAnywhere>
    </NavigationContext>
  );
}

function ViewCommand({ view, position }: { view: View; position: number }) {
  const { go } = useNavigation();
  useCommand({
    id: `view-${view.id}`,
    label: `Go to ${view.label}`,
    ...(position < 9 ? { shortcut: `Ctrl+${position + 1}` } : {}),
    run: () => go(view.id),
  });
  return null;
}
