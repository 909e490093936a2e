import {
  type ComponentType,
  createContext,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { RowsBehind } from '../../shared/definitions/rows-behind';
import { Panel } from '../components/panel/panel';

interface OpenPanel {
  readonly title: string;
  readonly wide?: boolean;
  readonly content: ReactNode;
}

/** What every part of the window can open, given from outside so that a panel may open panels itself. */
export interface PanelPages {
  readonly Rows: ComponentType<{ behind: RowsBehind; title: string }>;
  readonly Child: ComponentType<{ childId: string }>;
}

interface SidePanels {
  open(panel: OpenPanel): void;
  closeAll(): void;
  readonly pages: PanelPages;
}

const none: PanelPages = { Rows: () => null, Child: () => null };

const SidePanelContext = createContext<SidePanels>({
  open: () => undefined,
  closeAll: () => undefined,
  pages: none,
});

/** Holds the side panel. A panel opened from a panel lies over it; closing goes back, and focus with it. */
export function SidePanelProvider({ pages, children }: { pages: PanelPages; children: ReactNode }) {
  const [stack, setStack] = useState<readonly OpenPanel[]>([]);
  const openers = useRef<(Element | null)[]>([]);

  const open = useCallback((panel: OpenPanel) => {
    openers.current.push(document.activeElement);
    setStack((before) => [...before, panel]);
  }, []);

  const close = useCallback(() => {
    const opener = openers.current.pop();
    setStack((before) => before.slice(0, -1));
    requestAnimationFrame(
      () => (opener instanceof HTMLElement || opener instanceof SVGElement) && opener.focus(),
    );
  }, []);

  const panels = useMemo<SidePanels>(
    () => ({
      open,
      pages,
      closeAll: () => {
        openers.current = [];
        setStack([]);
      },
    }),
    [open, pages],
  );

  return (
    <SidePanelContext value={panels}>
      {children}
      {stack.map((panel, depth) => (
        <Panel
          // biome-ignore lint/suspicious/noArrayIndexKey: a panel's place in the stack is what it is
          key={depth}
          title={panel.title}
          wide={panel.wide ?? false}
          covered={depth < stack.length - 1}
          onClose={close}
        >
          <Suspense fallback={null}>{panel.content}</Suspense>
        </Panel>
      ))}
    </SidePanelContext>
  );
}

/** Opens anything in the side panel. Esc closes it and focus returns to where it was. */
export const useSidePanel = (): SidePanels => useContext(SidePanelContext);

/** Opens the rows behind a number: their columns, file and line. */
export function useOpenRows(): (behind: RowsBehind, title: string) => void {
  const { open, pages } = useSidePanel();
  return useCallback(
    (behind, title) => open({ title, wide: true, content: <pages.Rows behind={behind} title={title} /> }),
    [open, pages],
  );
}

/** Opens a child's page. */
export function useOpenChild(): (childId: string) => void {
  const { open, pages } = useSidePanel();
  return useCallback(
    (childId) => open({ title: `Child ${childId}`, wide: true, content: <pages.Child childId={childId} /> }),
    [open, pages],
  );
}
