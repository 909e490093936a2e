import type { Page } from '@playwright/test';
import { type Attack, attacks } from './attacks-in-page';
import { type Listener, listen } from './listener';
import { test as base, expect } from './shell';

const test = base.extend<{ listener: Listener }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads off the pattern what a fixture needs
  listener: async ({}, use) => {
    const listener = await listen();
    await use(listener);
    await listener.close();
  },
});

/** Tries an attack on the port of the listener and on a name, and gives back what the page made of it. */
const attempt = (page: Page, attack: Attack, port: number) =>
  page.evaluate(attack.run, { here: `127.0.0.1:${port}`, named: 'example.org' });

test('a page that has been taken over reaches nothing, however it tries', async ({
  shell,
  workbench,
  listener,
}) => {
  const breaches: string[] = [];
  await workbench.exposeFunction('noteBreach', (breach: string) => breaches.push(breach));
  await workbench.evaluate(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      (window as never as { noteBreach(what: string): void }).noteBreach(effectiveDirective),
    ),
  );
  for (const attack of attacks) {
    await test.step(attack.name, async () => {
      expect(await attempt(workbench, attack, listener.port), attack.name).not.toContain('reached');
      if (attack.breaks !== undefined) await expect.poll(() => breaches).toContain(attack.breaks);
      breaches.length = 0;
      expect(shell.address(workbench.url())).toBe('app://workbench/');
      await expect.poll(() => shell.pages().filter((page) => !page.isClosed()).length).toBe(1);
    });
  }
  // Whoever was let through would have come by now.
  await workbench.waitForTimeout(500);
  expect(listener.came).toEqual([]);
  expect(await workbench.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Extracts');
});

test('nor does it where the page has lost its policy: the session refuses as well', async ({
  shell,
  workbench,
  listener,
}) => {
  const session = await workbench.context().newCDPSession(workbench);
  await session.send('Page.setBypassCSP', { enabled: true });
  const loaded = workbench.waitForEvent('load');
  await shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload(), null);
  await loaded;
  await expect(workbench.getByRole('heading').first()).toBeVisible();
  for (const attack of attacks.filter(({ needsPolicy }) => !needsPolicy))
    await test.step(attack.name, async () => {
      expect(await attempt(workbench, attack, listener.port), attack.name).not.toContain('reached');
    });
  await workbench.waitForTimeout(500);
  expect(listener.came).toEqual([]);
});

test('the page goes nowhere else, opens nothing, and an address that is dropped on it is nothing', async ({
  shell,
  workbench,
  listener,
}) => {
  const foreign = `http://127.0.0.1:${listener.port}/`;
  for (const address of [
    foreign,
    'https://example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://elsewhere/',
  ])
    await test.step(address, async () => {
      await workbench.evaluate((url) => {
        try {
          location.assign(url);
        } catch {
          // Some addresses are refused at once.
        }
      }, address);
      await workbench.waitForTimeout(150);
      expect(shell.address(workbench.url())).toBe('app://workbench/');
    });
  await workbench.evaluate((url) => {
    const link = Object.assign(document.createElement('a'), {
      href: url,
      target: '_blank',
      textContent: 'away',
    });
    const inside = Object.assign(document.createElement('a'), { href: url, textContent: 'away' });
    const saved = Object.assign(document.createElement('a'), { href: url, download: 'x' });
    document.body.append(link, inside, saved);
    for (const each of [link, inside, saved]) each.click();
  }, foreign);
  const devtools = await workbench.context().newCDPSession(workbench);
  const data = {
    items: [{ mimeType: 'text/uri-list', data: foreign }],
    dragOperationsMask: 1,
  };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
  await workbench.waitForTimeout(500);
  expect(shell.address(workbench.url())).toBe('app://workbench/');
  await expect.poll(() => shell.pages().filter((page) => !page.isClosed()).length).toBe(1);
  expect(listener.came).toEqual([]);
});

test('app:// hands out the built page and nothing beside it', async ({ workbench }) => {
  const asked = [
    '/../main/app.js',
    '/%2e%2e/main/app.js',
    '/..%2fmain%2fapp.js',
    '/%252e%252e%252fmain%252fapp.js',
    '/..%5cmain%5capp.js',
    '/C:/Windows/win.ini',
    '/%5c%5cserver%5cshare%5cx.html',
    '//server/share/x.html',
    '/index.html%00.js',
    '/index.html::$DATA',
    '/assets/',
    '/package.json',
  ];
  const answers = await workbench.evaluate(
    (paths) =>
      Promise.all(paths.map((path) => fetch(`${location.origin}${path}`).then(({ status }) => status))),
    asked,
  );
  expect(Object.fromEntries(asked.map((path, place) => [path, answers[place]]))).toEqual(
    Object.fromEntries(asked.map((path) => [path, 404])),
  );
});
