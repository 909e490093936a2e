import path from 'node:path';
import { _electron } from '@playwright/test';
import { asRoot } from '../../main/start/browser';
import { projectRoot } from '../../main/start/build';
import type { Shell, ShellStart } from './shell';

/** Starts the program in Electron itself. */
export async function startElectron(program: string, start: ShellStart): Promise<Shell> {
  const { profile, temporary, parameters = [], cwd = projectRoot } = start;
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env as Record<string, string>;
  const electron = await _electron.launch({
    executablePath: program,
    cwd,
    env: { ...environment, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      `--log-net-log=${path.join(temporary, 'net.json')}`,
      projectRoot,
      ...parameters,
    ],
  });
  const running = electron.process();
  const evaluate: Shell['evaluate'] = (run, parameter) =>
    electron.evaluate(run as never, parameter as never) as never;
  return {
    page: () => electron.firstWindow(),
    pages: () => electron.windows(),
    address: (url) => url,
    evaluate,
    // Keys that are sent to a page never reach the menu: the item itself is pressed.
    press: (accelerator) =>
      evaluate(({ Menu }, wanted) => {
        const all = (menu: Electron.Menu | null): Electron.MenuItem[] =>
          (menu?.items ?? []).flatMap((item) => [item, ...all(item.submenu ?? null)]);
        all(Menu.getApplicationMenu())
          .find((item) => item.accelerator === wanted)
          ?.click();
      }, accelerator),
    copied: () =>
      evaluate(async ({ clipboard }) => {
        const [item] = await clipboard.read();
        const html = await item?.getType('text/html');
        return typeof html === 'string' ? html : ((await html?.text()) ?? '');
      }, null),
    ended: new Promise((resolve) => running.once('exit', resolve)),
    end: async () => {
      running.kill('SIGKILL');
      await electron.close().catch(() => undefined);
    },
  };
}
