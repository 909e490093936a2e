import {
  type ComponentType,
  createContext,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
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

interface Opened extends OpenPanel {
  readonly id: number;
  /** Where the focus was, and goes back to. */
  readonly opener: Element | null;
}

let opened = 0;

/** What every part of the window can open, given from outside so that a panel may open panels itself. */
export interface PanelPages {
  readonly Rows: ComponentType<{ behind: RowsBehind; title: string }>;
  readonly Child: ComponentType<{ childId: string }>;
}

interface SidePanels {
  open(panel: OpenPanel): void;
  /** Closes the uppermost; the focus goes back to where it was. */
  close(): void;
  closeAll(): void;
  readonly pages: PanelPages;
}

const none: PanelPages = { Rows: () => null, Child: () => null };

const SidePanelContext = createContext<SidePanels>({
  open: () => undefined,
  close: () => undefined,
  closeAll: () => undefined,
  pages: none,
});

/**
 * Holds the side panel. One opened from a panel lies over it, and closing goes back, focus with it; one opened from the
 * view takes the place of what was open.
 */
export function SidePanelProvider({ pages, children }: { pages: PanelPages; children: ReactNode }) {
  const [stack, setStack] = useState<readonly Opened[]>([]);
  const current = useRef(stack);
  current.current = stack;
  const returnTo = useRef<Element | null>(null);

  const open = useCallback((panel: OpenPanel) => {
    const opener = document.activeElement;
    const under = opener?.closest('[role=dialog]') ? current.current : [];
    if (under.at(-1)?.title === panel.title) return;
    opened += 1;
    setStack([...under, { ...panel, opener, id: opened }]);
  }, []);

  const close = useCallback(() => {
    returnTo.current = current.current.at(-1)?.opener ?? null;
    setStack(current.current.slice(0, -1));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once the panel is gone, what lay under it can be focused
  useLayoutEffect(() => {
    const opener = returnTo.current;
    returnTo.current = null;
    if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
  }, [stack]);

  useEffect(() => {
    if (stack.length === 0) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [stack.length, close]);

  const panels = useMemo<SidePanels>(
    () => ({
      open,
      close,
      pages,
      closeAll: () => setStack([]),
    }),
    [open, close, pages],
  );

  return (
    <SidePanelContext value={panels}>
      {children}
      {stack.map((panel, depth) => (
        <Panel
          key={panel.id}
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
