import { fork } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../../main/start/build';
import { toShell } from './addresses';
import { copiedHtml } from './copied-html';
import { DrivenBrowser } from './driven-browser';
import type { Shell, ShellStart } from './shell';
import { Wire } from './wire';

const shellProgram = path.join(projectRoot, 'dist/main/app.js');
const keysByName: Readonly<Record<string, string>> = { CmdOrCtrl: 'Control', Plus: '+' };

/** Starts the built main in Node, with the stand-in as its `electron`, and its page in the machine's own browser. */
export async function startStandIn(start: ShellStart): Promise<Shell> {
  const { profile, temporary, parameters = [], program = shellProgram, cwd = projectRoot } = start;
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const running = fork(program, [`--user-data-dir=${profile}`, ...parameters], {
    cwd,
    env: { ...environment, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    execArgv: ['--import', importOf('tsx'), '--import', path.join(projectRoot, 'test/host/register.mjs')],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [running.stdout, running.stderr]) stream?.on('data', (text) => (said += text));
  const browser = new DrivenBrowser(temporary, (what, ...sent) => wire.ask(what, ...sent));
  const wire: Wire = new Wire((message) => running.connected && running.send(message), browser.answers);
  running.on('message', (message) => void wire.take(message as Parameters<Wire['take']>[0]));
  const ended = new Promise<number | null>((resolve) => {
    running.once('exit', async (code) => {
      const closed = browser.end();
      wire.end(`The shell has ended (${code}). ${said}`);
      await closed;
      resolve(code);
    });
  });
  return {
    page: () =>
      Promise.race([
        browser.firstPage,
        ended.then((code) => {
          throw new Error(`The shell ended before it opened a window (${code}). ${said}`);
        }),
      ]),
    pages: () => browser.pages(),
    address: (url) => toShell(url, browser.schemes),
    evaluate: (run, parameter) => wire.ask('evaluate', run.toString(), parameter),
    press: async (accelerator) => {
      const keys = accelerator.split('+').map((key) => keysByName[key] ?? key);
      await (await browser.firstPage).keyboard.press(keys.join('+'));
    },
    copied: async () => copiedHtml(await browser.firstPage),
    ended,
    end: async () => {
      running.kill('SIGKILL');
      await ended;
    },
  };
}

const importOf = (name: string): string => import.meta.resolve(name);
