import path from 'node:path';
import { projectRoot } from '../../../main/start/build';
import { desktopCalls } from '../../../shared/definitions/desktop-bridge';
import { expect, test } from './shell';

const preload = path.join(projectRoot, 'dist/main/preload.cjs');

/** The bridge as something that does not keep to its forms would call it. */
type Wild = Record<string, (...sent: unknown[]) => Promise<unknown>>;

test('a page from elsewhere gets no answer, even where it was given the bridge', async ({
  shell,
  workbench,
}) => {
  const own = shell.pages().length;
  await shell.evaluate(({ BrowserWindow }, preload) => {
    const other = new BrowserWindow({ webPreferences: { preload, sandbox: true, contextIsolation: true } });
    return other.loadURL('data:text/html,<title>foreign</title>');
  }, preload);
  await expect.poll(() => shell.pages().length).toBe(own + 1);
  const foreign = shell.pages().at(-1);
  const said = await foreign?.evaluate(async (calls) => {
    const { desktop } = window as never as { desktop: Wild };
    const answers = calls.map((call) =>
      desktop[call]?.().then(
        () => 'answered',
        (error: Error) => error.message,
      ),
    );
    return [...new Set(await Promise.all(answers))];
  }, Object.keys(desktopCalls));
  expect(said).toEqual(['Only the workbench may ask this.']);
  expect(
    await workbench.evaluate(() => (window as never as { desktop: Wild }).desktop.kept?.()),
  ).toBeTruthy();
});

test('a frame in our own page gets no answer', async ({ shell, workbench }) => {
  const own = shell.pages().length;
  await shell.evaluate(
    ({ BrowserWindow, session }, { preload, url }) => {
      const other = new BrowserWindow({
        webPreferences: {
          preload,
          nodeIntegrationInSubFrames: true,
          session: session.fromPartition('workbench'),
        },
      });
      return other.loadURL(url);
    },
    { preload, url: 'app://workbench/' },
  );
  await expect.poll(() => shell.pages().length).toBe(own + 1);
  const page = shell.pages().at(-1);
  await page?.evaluate(() => {
    document.body.append(
      Object.assign(document.createElement('iframe'), { srcdoc: '<title>inside</title>' }),
    );
  });
  await expect.poll(() => page?.frames().length).toBe(2);
  const said = await page?.frames()[1]?.evaluate(() =>
    (window as never as { desktop: Wild }).desktop.kept?.().then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  );
  expect(said).toBe('Only the workbench may ask this.');
  expect(workbench.isClosed()).toBe(false);
});

test('what is sent in no agreed form is refused in words, and nothing is kept of it', async ({
  workbench,
}) => {
  const outcomes = await workbench.evaluate(
    async (calls) => {
      const { desktop } = window as never as { desktop: Wild };
      const deep = Array.from({ length: 200 }).reduce<unknown>((inner) => ({ inner }), 'end');
      const wild: unknown[] = [
        undefined,
        null,
        -1,
        Number.NaN,
        1e308,
        '',
        '../../../etc/passwd',
        'C:\\Windows\\win.ini',
        'x'.repeat(200_000),
        '\u202Egpj.exe',
        [],
        [[[]]],
        {},
        deep,
        { __proto__: null, constructor: 'x', prototype: 'y' },
        JSON.parse('{"__proto__":{"polluted":true}}'),
        { theme: 'dark', children: ['C001'] },
        { file: 99, name: 'x', bytes: new Uint8Array(3) },
        { file: -1, name: 'x', bytes: 'text' },
        new Uint8Array(8),
        new Date(0),
        new Map([['a', 1]]),
      ];
      const answered: string[] = [];
      for (const call of calls)
        for (const sent of [...wild.map((one) => [one]), [1, 2, 3], wild])
          await desktop[call]?.(...sent).then(
            () =>
              answered.push(
                `${call}(${sent.map((one) => JSON.stringify(one)?.slice(0, 40) ?? typeof one).join()})`,
              ),
            (error: Error) => {
              if (!/^(The desktop could not use|This work file was not opened here)/.test(error.message))
                answered.push(`${call}: ${error.message.slice(0, 80)}`);
            },
          );
      const kept = JSON.stringify(await desktop.kept?.());
      return { answered, kept, polluted: ({} as { polluted?: boolean }).polluted ?? false };
    },
    ['keep', 'savePdf', 'save', 'saveWork', 'openRecentWork', 'autosave', 'unsaved'],
  );
  // To forget what is kept for after a crash, and to change nothing, are in the agreed form.
  const nothing = ['"1970-01-01T00:00:00.000Z"', '{"__proto__":{"polluted":true}}', '{}', '{}'];
  expect(outcomes.answered.sort()).toEqual(['autosave(null)', ...nothing.map((sent) => `keep(${sent})`)]);
  expect(outcomes.kept).toBe('{}');
  expect(outcomes.polluted).toBe(false);
});

test('there is no other way to the shell', async ({ shell, workbench }) => {
  const ways = await workbench.evaluate(() => {
    const { desktop } = window as never as { desktop: Record<string, unknown> };
    const before = desktop.kept;
    try {
      desktop.kept = () => 'taken';
    } catch {
      // Frozen, as it should be.
    }
    const named = ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron', 'global'];
    return { same: desktop.kept === before, there: named.filter((name) => name in window) };
  });
  expect(ways).toEqual({ same: true, there: [] });
  const unknown = await workbench.evaluate(() => {
    const { desktop } = window as never as { desktop: { on(event: string, hear: () => void): () => void } };
    return typeof desktop.on('anything else', () => undefined);
  });
  expect(unknown).toBe('function');
  expect(shell.pages()).toHaveLength(1);
});
