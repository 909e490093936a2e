/** What one side answers when the other asks, by name. */
export type Answers = Readonly<Record<string, (...parameters: never[]) => unknown>>;

interface Question {
  readonly asks: string;
  readonly number: number;
  readonly parameters: readonly unknown[];
}
type Message =
  | Question
  | { readonly answers: number; readonly value: unknown }
  | { readonly answers: number; readonly failure: string };

/** Questions and answers between the process of the shell and the one that drives the browser, copied on the way. */
export class Wire {
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #asked = 0;

  constructor(
    private readonly send: (message: Message) => void,
    private readonly answers: Answers,
  ) {}

  /** Asks the other side; rejects with its message where it fails. */
  ask<T>(asks: string, ...parameters: readonly unknown[]): Promise<T> {
    this.#asked += 1;
    const number = this.#asked;
    const answered = new Promise<unknown>((resolve, reject) =>
      this.#waiting.set(number, { resolve, reject }),
    );
    this.send({ asks, number, parameters });
    return answered as Promise<T>;
  }

  /** Takes in what the other side sent. */
  async take(message: Message): Promise<void> {
    if ('asks' in message) return this.#answer(message);
    const waiting = this.#waiting.get(message.answers);
    this.#waiting.delete(message.answers);
    if ('failure' in message) waiting?.reject(new Error(message.failure));
    else waiting?.resolve(message.value);
  }

  /** Every question without an answer fails: the other side has gone. */
  end(why: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(why));
    this.#waiting.clear();
  }

  async #answer({ asks, number, parameters }: Question): Promise<void> {
    try {
      const answer = this.answers[asks];
      if (answer === undefined) throw new Error(`Nobody answers ${asks}.`);
      this.send({ answers: number, value: await answer(...(parameters as never[])) });
    } catch (error) {
      this.send({ answers: number, failure: error instanceof Error ? error.message : String(error) });
    }
  }
}
