import { connect, type Socket } from 'node:net';

type Answer = readonly [1, number, { readonly error: string; readonly message: string } | null, unknown];

/**
 * Firefox's own remote control, which every release of it has: WebDriver's commands as JSON over a socket of this machine,
 * each message led by its length in bytes.
 */
export class Marionette {
  #number = 0;
  #read = Buffer.alloc(0);
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (bytes) => this.#take(bytes));
    socket.on('close', () => this.#end(new Error('Firefox has ended.')));
  }

  /** Connects and begins a session. Rejects where nothing listens yet. */
  static async open(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const marionette = new Marionette(socket);
    await marionette.ask('WebDriver:NewSession', { strictFileInteractability: false });
    return marionette;
  }

  /** Gives a command and waits for its value; rejects with Firefox's own words. */
  ask(command: string, parameters: object = {}): Promise<unknown> {
    this.#number += 1;
    const number = this.#number;
    const answered = new Promise<unknown>((resolve, reject) =>
      this.#waiting.set(number, { resolve, reject }),
    );
    const text = JSON.stringify([0, number, command, parameters]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    return answered;
  }

  #take(bytes: Buffer): void {
    this.#read = Buffer.concat([this.#read, bytes]);
    for (;;) {
      const colon = this.#read.indexOf(':');
      const end = colon + 1 + Number(this.#read.subarray(0, Math.max(0, colon)));
      if (colon === -1 || this.#read.length < end) return;
      const message = JSON.parse(this.#read.subarray(colon + 1, end).toString()) as Answer | object;
      this.#read = this.#read.subarray(end);
      if (Array.isArray(message)) this.#answer(message as unknown as Answer);
    }
  }

  #answer([, number, error, value]: Answer): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (error === null) waiting?.resolve(value);
    else waiting?.reject(new Error(`${error.error}: ${error.message}`));
  }

  #end(why: Error): void {
    for (const { reject } of this.#waiting.values()) reject(why);
    this.#waiting.clear();
  }
}
