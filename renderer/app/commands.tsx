import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { isTyping, matches } from './shortcut';

/** Something a person can do, written down once for the keyboard, the buttons and the list of shortcuts. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** As shown and as pressed: `Ctrl+1`, `F1`, `Ctrl+Shift+E`. */
  readonly shortcut?: string;
  /** In a text field the shortcut keeps the meaning it has there. */
  readonly leavesTextAlone?: boolean;
  run(): void;
}

interface Registry {
  readonly commands: readonly Command[];
  add(command: Command): () => void;
}

const CommandContext = createContext<Registry>({ commands: [], add: () => () => undefined });

/** Holds the commands that can be run now and runs them from the keyboard. */
export function CommandProvider({ children }: { children: ReactNode }) {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const current = useRef(commands);
  current.current = commands;

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = isTyping(event.target);
      const found = current.current.findLast(
        ({ shortcut, leavesTextAlone }) =>
          shortcut !== undefined && matches(shortcut, event) && !(typing && leavesTextAlone),
      );
      if (found === undefined) return;
      event.preventDefault();
      // Nor does it mean anything else: Enter with Ctrl would press the button that has the focus as well.
      event.stopPropagation();
      found.run();
    };
    // On the way down, because a text field keeps its keys from going up.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);

  const registry = useMemo<Registry>(
    () => ({
      commands,
      add: (command) => {
        setCommands((before) => [...before, command]);
        return () => setCommands((before) => before.filter((other) => other !== command));
      },
    }),
    [commands],
  );
  return <CommandContext value={registry}>{children}</CommandContext>;
}

/** The commands that can be run now, in the order they were added. */
export const useCommands = (): readonly Command[] => useContext(CommandContext).commands;

/** Offers a command for as long as the component is on the screen. */
export function useCommand({ id, label, shortcut, leavesTextAlone = false, run }: Command): void {
  const { add } = useContext(CommandContext);
  const latestRun = useRef(run);
  latestRun.current = run;
  const addCommand = useRef(add);
  addCommand.current = add;
  useEffect(() => {
    const command = { id, label, leavesTextAlone, run: () => latestRun.current() };
    return addCommand.current(shortcut === undefined ? command : { ...command, shortcut });
  }, [id, label, shortcut, leavesTextAlone]);
}
