import { expect, it, vi } from 'vitest';
import { electronStandIn } from './electron-stand-in';

vi.mock('electron', () => electronStandIn());
const { PageCalls } = await import('../../main/page-calls');
const { Paper } = await import('../../main/paper');

const told = () => {
  const send = vi.fn();
  return { send, window: { webContents: { send } } as never };
};

it('tells the page that something was chosen, and what when it asks', async () => {
  const page = new PageCalls(new Paper(), '1.2.3');
  const { send, window } = told();
  page.ask('undo', window);
  page.ask('view-pivot', window);
  expect(send.mock.calls).toEqual([['menuCommand'], ['menuCommand']]);
  const { menuCommand } = page.calls(null);
  expect([await menuCommand(), await menuCommand(), await menuCommand()]).toEqual([
    'undo',
    'view-pivot',
    null,
  ]);
});
it('knows whether there is something to lose, until the page has gone', async () => {
  const page = new PageCalls(new Paper(), '1.2.3');
  expect(page.isUnsaved).toBe(false);
  await page.calls(null).unsaved(true);
  expect(page.isUnsaved).toBe(true);
  page.ask('undo', told().window);
  page.pageGone();
  expect(page.isUnsaved).toBe(false);
  expect(await page.calls(null).menuCommand()).toBeNull();
});
it('names what it is made of, as far as it is there', async () => {
  const versions = await new PageCalls(new Paper(), '1.2.3').calls(null).versions();
  expect(versions[0]).toEqual(['IIP Workbench', '1.2.3']);
  expect(versions).toContainEqual(['Node', process.versions.node]);
  expect(versions.map(([name]) => name)).not.toContain('Electron');
});
