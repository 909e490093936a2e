import { EventEmitter } from 'node:events';
import { app } from './app';
import { driver } from './driver';
import { Session, session } from './session';

interface OpenHandlerAnswer {
  readonly action: 'allow' | 'deny';
}

/** A page, which lives in the driver's browser under the same number. */
export class WebContents extends EventEmitter {
  readonly session: Session;
  /** How often `print` was called: no printer is asked here. */
  printed = 0;
  webRtc = 'default';
  title = '';
  #url = '';
  #zoom = 1;
  #destroyed = false;
  #mayOpen: (details: { url: string }) => OpenHandlerAnswer = () => ({ action: 'allow' });

  constructor(
    readonly id: number,
    readonly preferences: Readonly<Record<string, unknown>>,
  ) {
    super();
    const given = preferences.session;
    this.session = given instanceof Session ? given : session.defaultSession;
    app.emit('web-contents-created', {}, this);
  }
  async loadURL(url: string): Promise<void> {
    this.#url = url;
    await driver.ask('load', this.id, url);
    this.emit('did-finish-load');
  }
  reload(): void {
    void driver.ask('load', this.id, this.#url);
  }
  send(channel: string, ...parameters: unknown[]): void {
    void driver.ask('send', this.id, channel, parameters);
  }
  getTitle(): string {
    return this.title;
  }
  getURL(): string {
    return this.#url;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  getLastWebPreferences(): Readonly<Record<string, unknown>> {
    return this.preferences;
  }
  setWindowOpenHandler(handler: (details: { url: string }) => OpenHandlerAnswer): void {
    this.#mayOpen = handler;
  }
  mayOpen(url: string): boolean {
    return this.#mayOpen({ url }).action === 'allow';
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtc = policy;
  }
  getWebRTCIPHandlingPolicy(): string {
    return this.webRtc;
  }
  getZoomFactor(): number {
    return this.#zoom;
  }
  setZoomFactor(factor: number): void {
    this.#zoom = factor;
    void driver.ask('zoom', this.id, factor);
  }
  print(_options: unknown, done?: (printed: boolean, why: string) => void): void {
    this.printed += 1;
    done?.(true, '');
  }
  async printToPDF(options: unknown): Promise<Uint8Array> {
    return Buffer.from(await driver.ask<Uint8Array>('pdf', this.id, options));
  }
  destroyed(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }
}
