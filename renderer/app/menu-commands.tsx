import { useEffect, useRef } from 'react';
import { type MenuCommand, menuCommand, shortcutOf } from '../../shared/definitions/menu-commands';
import { type Command, useCommands } from './commands';
import { isTyping } from './shortcut';

/** The command that the menu means: what its shortcut does here and now, else the one of its name. */
export function meant(
  chosen: MenuCommand,
  commands: readonly Command[],
  isTypingNow: boolean,
): Command | undefined {
  const shortcut = shortcutOf[chosen];
  if (shortcut === undefined) return commands.findLast(({ id }) => id === chosen);
  return commands.findLast(
    (command) => command.shortcut === shortcut && !(isTypingNow && command.leavesTextAlone),
  );
}

/** Does what is chosen in the desktop's menu, exactly as if its shortcut had been pressed in the page. */
export function MenuCommands() {
  const commands = useCommands();
  const current = useRef(commands);
  current.current = commands;
  useEffect(() => {
    const { desktop } = window;
    if (desktop === undefined) return;
    const next = async () => {
      const { data: chosen } = menuCommand.safeParse(await desktop.menuCommand());
      if (chosen === undefined) return;
      const command = meant(chosen, current.current, isTyping(document.activeElement));
      if (command !== undefined) command.run();
      // In a text field, and in the editor of the SQL view, these belong to the text.
      else if (chosen === 'undo' || chosen === 'redo') document.execCommand(chosen);
    };
    return desktop.on('menuCommand', () => void next());
  }, []);
  return null;
}
