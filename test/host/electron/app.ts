import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { claimProfile } from './only-instance';

const program = process.argv[1] ?? '';
const project = path.resolve(path.dirname(program), '../..');
const { version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));

/** Switches of the process; the driver hands them to the browser, which understands the same ones. */
class CommandLine {
  readonly given = new Map<string, string>();

  appendSwitch(name: string, value = ''): void {
    this.given.set(name, value);
  }
  hasSwitch(name: string): boolean {
    return this.given.has(name);
  }
  getSwitchValue(name: string): string {
    return this.given.get(name) ?? '';
  }
}

const profileOf = (argv: readonly string[]): string => {
  const given = argv.find((argument) => argument.startsWith('--user-data-dir='));
  if (given === undefined) throw new Error('The stand-in is started with a profile of its own.');
  return given.slice('--user-data-dir='.length);
};

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly name = 'iip-workbench';
  readonly commandLine = new CommandLine();
  sandboxed = false;
  hostResolver: unknown = null;
  windows: () => readonly { close(): void; isDestroyed(): boolean }[] = () => [];
  readonly #profile = profileOf(process.argv);
  readonly #ready = new Promise<void>((resolve) => setImmediate(resolve));

  whenReady(): Promise<void> {
    return this.#ready;
  }
  enableSandbox(): void {
    this.sandboxed = true;
  }
  configureHostResolver(options: unknown): void {
    this.hostResolver = options;
  }
  getVersion(): string {
    return version;
  }
  getName(): string {
    return this.name;
  }
  getAppPath(): string {
    return project;
  }
  getPath(name: string): string {
    if (name === 'userData' || name === 'sessionData') return this.#profile;
    if (name === 'temp') return os.tmpdir();
    throw new Error(`The stand-in has no folder ${name}.`);
  }
  setAboutPanelOptions(): void {}
  requestSingleInstanceLock(additional: unknown = {}): boolean {
    return claimProfile(this.#profile, additional, (argv, cwd, sent) =>
      this.emit('second-instance', { preventDefault() {} }, argv, cwd, sent),
    );
  }
  /** Closes every window; one that does not let itself be closed keeps the program running. */
  quit(): void {
    this.emit('before-quit', { preventDefault() {} });
    for (const window of this.windows()) window.close();
    if (this.windows().some((window) => !window.isDestroyed())) return;
    this.emit('will-quit', { preventDefault() {} });
    setImmediate(() => process.exit(0));
  }
  exit(code = 0): void {
    process.exit(code);
  }
}

export const app = new App();
