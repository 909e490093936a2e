import { z } from 'zod';

/** The views in the order of the rail, as the menu names them. */
export const menuViews = [
  { id: 'extracts', label: 'Extracts' },
  { id: 'quality', label: 'Quality' },
  { id: 'timeline', label: 'Timeline' },
  { id: 'first-tables', label: 'First tables' },
  { id: 'pivot', label: 'Pivot' },
  { id: 'cohort', label: 'Cohort' },
  { id: 'cost', label: 'Cost' },
  { id: 'sql', label: 'SQL' },
  { id: 'settings', label: 'Settings' },
] as const;

const viewCommands = menuViews.map(({ id }) => `view-${id}` as const);

/** What the menu asks of the page. Each is a command that the page has anyway, with the shortcut it has there. */
export const menuCommand = z.enum([
  'work-new',
  'work-open',
  'work-save',
  'work-save-as',
  'undo',
  'redo',
  'shortcuts',
  'about',
  ...viewCommands,
]);
export type MenuCommand = z.infer<typeof menuCommand>;

/** The shortcut that means the same in the page as the menu's command, where it is one that any view may give its own meaning. */
export const shortcutOf: Readonly<Partial<Record<MenuCommand, string>>> = {
  'work-open': 'Ctrl+O',
  'work-save': 'Ctrl+S',
  'work-save-as': 'Ctrl+Shift+S',
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Y',
  shortcuts: 'F1',
  ...Object.fromEntries(viewCommands.map((command, place) => [command, `Ctrl+${place + 1}`])),
};
