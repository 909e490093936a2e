import { EventEmitter } from 'node:events';
import { app } from './app';

type Handler = (request: Request) => Response | Promise<Response>;
type Decide = (details: { readonly url: string }, decide: (answer: { cancel?: boolean }) => void) => void;
type MayHave = (contents: unknown, permission: string, origin: string, details: unknown) => boolean;

/** The schemes that were given the rights of a web page. */
export const pageSchemes = new Set<string>();

class Protocol {
  readonly handlers = new Map<string, Handler>();

  registerSchemesAsPrivileged(
    schemes: readonly { scheme: string; privileges: { standard?: boolean } }[],
  ): void {
    for (const { scheme, privileges } of schemes) if (privileges.standard) pageSchemes.add(scheme);
  }
  handle(scheme: string, handler: Handler): void {
    this.handlers.set(scheme, handler);
  }
  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme);
  }
}

class WebRequest {
  #decide: Decide | null = null;

  onBeforeRequest(decide: Decide | null): void {
    this.#decide = decide;
  }
  cancels(url: string): Promise<boolean> {
    return new Promise((resolve) => {
      if (this.#decide === null) resolve(false);
      else this.#decide({ url }, ({ cancel }) => resolve(cancel === true));
    });
  }
}

export class Session extends EventEmitter {
  readonly protocol = new Protocol();
  readonly webRequest = new WebRequest();
  readonly asked: Record<string, unknown> = {};
  #spellChecker = true;
  #check: MayHave | null = null;

  constructor(readonly partition: string) {
    super();
  }
  isPersistent(): boolean {
    return this.partition === '' || this.partition.startsWith('persist:');
  }
  getStoragePath(): string | null {
    return this.isPersistent() ? app.getPath('sessionData') : null;
  }
  setPermissionRequestHandler(handler: unknown): void {
    this.asked.permissionRequest = handler;
  }
  setPermissionCheckHandler(check: MayHave | null): void {
    this.#check = check;
  }
  setDevicePermissionHandler(handler: unknown): void {
    this.asked.device = handler;
  }
  setDisplayMediaRequestHandler(handler: unknown): void {
    this.asked.displayMedia = handler;
  }
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.asked.dictionaries = url;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.#spellChecker = enabled;
  }
  isSpellCheckerEnabled(): boolean {
    return this.#spellChecker;
  }
  /** Whether the shell lets a page at the address have a permission. Without a handler Electron allows everything. */
  allows(permission: string, origin: string): boolean {
    return this.#check === null || this.#check(null, permission, origin, { requestingUrl: origin });
  }
}

const sessions = new Map<string, Session>();

function fromPartition(partition: string): Session {
  const known = sessions.get(partition);
  if (known !== undefined) return known;
  const made = new Session(partition);
  sessions.set(partition, made);
  app.emit('session-created', made);
  return made;
}

export const session = {
  fromPartition,
  get defaultSession(): Session {
    return fromPartition('');
  },
};

/** Of the default session, as in Electron. */
export const protocol = new Protocol();
