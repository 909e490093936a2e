import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Marionette } from './marionette';

/** Choices of the profile: Firefox asks nothing of its own on the network, and nothing of a person. */
const quiet = (port: number, downloads: string): Readonly<Record<string, unknown>> => ({
  'marionette.port': port,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Firefox without a window and with a profile that is thrown away after. */
export interface DrivenFirefox {
  readonly marionette: Marionette;
  readonly downloads: string;
  close(): Promise<void>;
}

export async function startFirefox(file: string): Promise<DrivenFirefox> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'iip-firefox-'));
  const port = await freePort();
  const chosen = Object.entries(quiet(port, folder)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(path.join(folder, 'user.js'), chosen.join(''));
  // Access to the whole system of Firefox is for reading its console.
  const switches = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  const program = spawn(file, [...switches, '--profile', folder], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const close = async () => {
    program.kill();
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    return { marionette: await opened(port), downloads: folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function opened(port: number): Promise<Marionette> {
  for (const until = Date.now() + 30_000; ; ) {
    const marionette = await Marionette.open(port).catch((error: unknown) => error as Error);
    if (marionette instanceof Marionette) return marionette;
    if (Date.now() > until) throw marionette;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
