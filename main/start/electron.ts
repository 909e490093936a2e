import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { mayRun } from './browser';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder of the electron package. The package itself is never imported: that would start a download. */
const packageFolder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));

const executables: Readonly<Record<string, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/**
 * Electron's own program where it is already on this machine, or null.
 * `ELECTRON_OVERRIDE_DIST_PATH` names a folder with an unpacked Electron and wins.
 */
export function installedElectron(
  environment: Environment = process.env,
  folder = packageFolder,
  platform = process.platform,
): string | null {
  const executable = executables[platform] ?? 'electron';
  const own = environment.ELECTRON_OVERRIDE_DIST_PATH;
  if (own) return existing(path.join(own, executable));
  // The package notes the program's place when it has unpacked all of it.
  const noted = path.join(folder, 'path.txt');
  if (!existsSync(noted)) return null;
  return existing(path.join(folder, 'dist', readFileSync(noted, 'utf8').trim()));
}

const existing = (file: string): string | null => (mayRun(file) ? file : null);

/** How long the download may show no progress: at its start, and once bytes have come. */
const patience = { firstByte: 8_000, between: 20_000 };

/**
 * Fetches Electron as its package does on first use, and gives up as soon as nothing comes any more.
 * @param onStart called once when the first bytes have come
 * @returns the program, or null where it could not be had
 */
export async function fetchElectron(stop: AbortSignal, onStart: () => void): Promise<string | null> {
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'iip-electron-'));
  try {
    await install(temporary, stop, onStart);
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return installedElectron();
}

async function install(temporary: string, stop: AbortSignal, onStart: () => void): Promise<void> {
  const installer = spawn(process.execPath, [path.join(packageFolder, 'install.js')], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  const ended = new Promise<void>((resolve) => {
    installer.once('error', () => resolve());
    installer.once('exit', () => resolve());
  });
  const empty = await bytesIn(temporary, path.join(packageFolder, 'dist'));
  let bytes = empty;
  let since = Date.now();
  const watch = setInterval(async () => {
    const now = await bytesIn(temporary, path.join(packageFolder, 'dist'));
    if (now !== bytes) {
      if (bytes === empty) onStart();
      bytes = now;
      since = Date.now();
    } else if (Date.now() - since > (bytes === empty ? patience.firstByte : patience.between)) {
      installer.kill();
    }
  }, 500);
  const cancel = () => installer.kill();
  stop.addEventListener('abort', cancel, { once: true });
  await ended;
  stop.removeEventListener('abort', cancel);
  clearInterval(watch);
}

async function bytesIn(...folders: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const folder of folders) {
    const inside = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of inside) {
      if (!entry.isFile()) continue;
      const size = await stat(path.join(entry.parentPath, entry.name)).catch(() => null);
      bytes += size?.size ?? 0;
    }
  }
  return bytes;
}
