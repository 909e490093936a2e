import { EventEmitter } from 'node:events';
import { app } from './app';
import { driver } from './driver';
import { WebContents } from './web-contents';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Options extends Partial<Rectangle> {
  readonly show?: boolean;
  readonly webPreferences?: Readonly<Record<string, unknown>>;
}

const windows = new Map<number, BrowserWindow>();
let opened = 0;

/** A window: what the shell sets on it is kept, and its page is opened in the driver's browser. */
export class BrowserWindow extends EventEmitter {
  readonly id: number;
  readonly webContents: WebContents;
  #bounds: Rectangle;
  #normal: Rectangle;
  #state: 'normal' | 'maximized' | 'minimized' | 'full' = 'normal';
  #visible: boolean;
  #destroyed = false;

  constructor(options: Options = {}) {
    super();
    opened += 1;
    this.id = opened;
    const { x = 277, y = 136, width = 800, height = 600, show = true, webPreferences = {} } = options;
    this.#bounds = { x, y, width, height };
    this.#normal = this.#bounds;
    this.#visible = show;
    windows.set(this.id, this);
    this.webContents = new WebContents(this.id, webPreferences);
  }
  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()];
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return windows.get(contents.id) ?? null;
  }
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows()[0] ?? null;
  }
  static isOpen(id: number): boolean {
    return windows.has(id);
  }
  static numbered(id: number): BrowserWindow {
    const window = windows.get(id);
    if (window === undefined) throw new Error(`There is no window ${id}.`);
    return window;
  }
  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url);
    this.emit('ready-to-show');
  }
  show(): void {
    this.#visible = true;
  }
  focus(): void {
    this.emit('focus');
  }
  isVisible(): boolean {
    return this.#visible;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  getBounds(): Rectangle {
    return this.#bounds;
  }
  getNormalBounds(): Rectangle {
    return this.#normal;
  }
  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    if (this.#state === 'normal') this.#normal = this.#bounds;
    this.emit('resize');
    this.emit('move');
  }
  isMaximized = () => this.#state === 'maximized';
  isMinimized = () => this.#state === 'minimized';
  isFullScreen = () => this.#state === 'full';
  isNormal = () => this.#state === 'normal';
  maximize = () => this.#become('maximized', 'maximize');
  minimize = () => this.#become('minimized', 'minimize');
  restore = () => this.#become('normal', 'restore');
  setFullScreen = (full: boolean) =>
    this.#become(full ? 'full' : 'normal', full ? 'enter-full-screen' : 'leave-full-screen');

  /** Closes as a person does, unless the shell prevents it. */
  close(): void {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (!prevented) this.destroy();
  }
  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    windows.delete(this.id);
    void driver.ask('close', this.id);
    this.webContents.destroyed();
    this.emit('closed');
    if (windows.size === 0) app.emit('window-all-closed');
  }
  #become(state: 'normal' | 'maximized' | 'minimized' | 'full', event: string): void {
    this.#state = state;
    this.emit(event);
  }
}
app.windows = () => [...windows.values()];
