import path from 'node:path';
import { mayRun } from '../../../main/start/browser';

const places: Readonly<Record<string, readonly string[]>> = {
  win32: [
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** The Firefox of this machine, or null. */
export function findFirefox(): string | null {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => path.join(folder, name)));
  return (places[process.platform] ?? onPath).find(mayRun) ?? null;
}
