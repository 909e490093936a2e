import { EventEmitter } from 'node:events';
import { driver } from './driver';

const unasked = (what: string) => () => {
  throw new Error(`Nobody said what to answer to ${what}. A specification puts its own answer in place.`);
};

/** The system's own dialogs. As with Electron, a specification replaces those that it expects. */
export const dialog: Record<string, unknown> = {
  showSaveDialog: unasked('showSaveDialog'),
  showOpenDialog: unasked('showOpenDialog'),
  showMessageBox: unasked('showMessageBox'),
  showMessageBoxSync: unasked('showMessageBoxSync'),
  showErrorBox: unasked('showErrorBox'),
};

class NativeTheme extends EventEmitter {
  #source: 'system' | 'light' | 'dark' = 'system';
  systemIsDark = false;

  get themeSource() {
    return this.#source;
  }
  set themeSource(source) {
    this.#source = source;
    void driver.ask('colours', this.shouldUseDarkColors ? 'dark' : 'light');
    this.emit('updated');
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? this.systemIsDark : this.#source === 'dark';
  }
}
export const nativeTheme = new NativeTheme();

const display = {
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
};
export const screen = { getAllDisplays: () => [display], getPrimaryDisplay: () => display };
