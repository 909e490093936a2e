import { I18nProvider } from 'react-aria-components';
import { RowsBehindPanel } from '../components/rows-behind/rows-behind-panel';
import { NoticeBoard } from '../components/toast/toast';
import type { EngineClient } from '../engine/client';
import { WorkProvider } from '../features/work/work-provider';
import type { Host } from '../host/host';
import { CommandProvider } from './commands';
import { Frame } from './frame';
import { SidePanelProvider } from './side-panels';
import { ThemeProvider } from './theme';
import { ViewStateProvider } from './view-state';
import { ChildPage } from './views';
import { WorkbenchProvider } from './workbench-context';

const pages = { Rows: RowsBehindPanel, Child: ChildPage };

/** The whole window. */
export function App({ engine, host }: { engine: EngineClient; host: Host }) {
  return (
    <I18nProvider locale="en-GB">
      <WorkbenchProvider engine={engine} host={host}>
        <ThemeProvider>
          <CommandProvider>
            <ViewStateProvider>
              <WorkProvider>
                <SidePanelProvider pages={pages}>
                  <Frame />
                </SidePanelProvider>
              </WorkProvider>
            </ViewStateProvider>
          </CommandProvider>
        </ThemeProvider>
      </WorkbenchProvider>
      <NoticeBoard />
    </I18nProvider>
  );
}
