import { expect, it } from 'vitest';
import { meant } from '../../../renderer/app/menu-commands';
import { views } from '../../../renderer/app/views';
import { menuViews } from '../../../shared/definitions/menu-commands';

const command = (id: string, shortcut?: string, leavesTextAlone = false) => ({
  id,
  label: id,
  leavesTextAlone,
  run: () => undefined,
  ...(shortcut === undefined ? {} : { shortcut }),
});

it('names the views as the rail does, in its order', () => {
  expect(menuViews).toEqual(views.map(({ id, label }) => ({ id, label })));
});
it('means what the shortcut means in the view that is open', () => {
  const commands = [command('settings-undo', 'Ctrl+Z', true), command('pivot-undo', 'Ctrl+Z', true)];
  expect(meant('undo', commands, false)?.id).toBe('pivot-undo');
  expect(meant('undo', [], false)).toBeUndefined();
});
it('leaves undo to a text that is being written', () => {
  expect(meant('undo', [command('pivot-undo', 'Ctrl+Z', true)], true)).toBeUndefined();
});
it('finds what has no shortcut by its name', () => {
  expect(meant('about', [command('about')], false)?.id).toBe('about');
});
