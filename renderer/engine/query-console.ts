import * as Comlink from 'comlink';
import type { EngineClient } from './client';
import type { ConsoleEngine, QueryOutcome } from './console-engine';
import { consoleWorker } from './workers';

/** Rejects what was asked of a console that was stopped. */
export class ConsoleStopped extends Error {
  override readonly name = 'ConsoleStopped';
}

/** A worker with a copy of the tables as they were at a revision. */
interface Session {
  readonly worker: Worker;
  readonly console: Promise<Comlink.Remote<ConsoleEngine>>;
  readonly revision: number;
  /** Rejects when the session ends, as a worker that is ended answers nothing. */
  readonly ended: Promise<never>;
  end(why: Error): void;
}

/**
 * Asks queries in a worker of their own, for SQLite cannot be interrupted but a worker can be ended. It copies the tables
 * when it is first asked, and anew where they have changed since or the worker was ended.
 */
export class QueryConsole {
  private session: Session | null = null;

  constructor(private readonly engine: EngineClient) {}

  /** @throws ConsoleStopped when it is stopped meanwhile */
  run(sql: string, revision: number): Promise<QueryOutcome> {
    return this.ask(revision, (console) => console.run(sql) as Promise<QueryOutcome>);
  }

  /** The whole answer as CSV. @throws ConsoleStopped when it is stopped meanwhile */
  csv(sql: string, revision: number): Promise<Blob> {
    return this.ask(revision, (console) => console.csv(sql) as Promise<Blob>);
  }

  /** Ends what is under way at once, and forgets the copy of the tables. */
  stop(): void {
    this.session?.end(new ConsoleStopped('Stopped.'));
  }

  private async ask<T>(
    revision: number,
    question: (console: Comlink.Remote<ConsoleEngine>) => Promise<T>,
  ): Promise<T> {
    if (this.session?.revision !== revision) this.stop();
    const session = this.session ?? this.open(revision);
    try {
      return await Promise.race([session.console.then(question), session.ended]);
    } catch (error) {
      // What failed once in an unforeseen way is not trusted with the next query.
      session.end(error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
  }

  private open(revision: number): Session {
    const worker = consoleWorker();
    let reject: (why: Error) => void = () => undefined;
    const ended = new Promise<never>((_, refuse) => {
      reject = refuse;
    });
    // Whoever waits for an answer hears of it; where nobody waits there is nobody to tell.
    ended.catch(() => undefined);
    worker.addEventListener('error', () => session.end(new Error('The console could not be started.')));
    const session: Session = {
      worker,
      revision,
      console: this.filled(worker),
      ended,
      end: (why) => {
        if (this.session === session) this.session = null;
        worker.terminate();
        reject(why);
      },
    };
    this.session = session;
    return session;
  }

  private async filled(worker: Worker): Promise<Comlink.Remote<ConsoleEngine>> {
    const console = Comlink.wrap<ConsoleEngine>(worker);
    const file = (await this.engine.databaseFile()) as Uint8Array;
    await console.open(Comlink.transfer(file, [file.buffer as ArrayBuffer]));
    return console;
  }
}
