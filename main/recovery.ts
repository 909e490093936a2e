import { closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Recovered } from '../shared/definitions/work-bridge';
import { readWork } from '../shared/work-file/read-work';
import { writePlainWork } from '../shared/work-file/write-work';
import { writeWhole } from './written-whole';

/**
 * The definitions of the session under way, for one that ends by mischance: one file in the profile, with nothing about any child in
 * it. Another file marks that a session is under way; whoever finds it there at the start knows that the last one did not end as it
 * should.
 */
export class Recovery {
  readonly #file: string;
  readonly #marker: string;
  /** Something was offered and the person has not said yet whether it is wanted. */
  #isOffered = false;
  /** The page went by mischance and has not come back. */
  #isPageGone = false;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(profile: string) {
    this.#file = path.join(profile, 'recovery.iipw');
    this.#marker = path.join(profile, 'session-under-way');
    if (!existsSync(this.#marker)) this.#purge();
    try {
      closeSync(openSync(this.#marker, 'w'));
    } catch {
      // A profile that cannot be written to: there will be nothing to recover either.
    }
  }

  async offer(): Promise<Recovered | null> {
    this.#isPageGone = false;
    await this.#writing;
    let text: string;
    try {
      text = await readFile(this.#file, 'utf8');
    } catch {
      return null;
    }
    try {
      const [name = '', ...lines] = text.split('\n');
      const work = readWork(lines.join('\n'));
      this.#isOffered = true;
      return { work, name: name === '' ? null : name };
    } catch {
      return null;
    }
  }

  /** Keeps the definitions, or forgets them; one after another. @throws Error where they name children */
  keep(recovered: Recovered | null): Promise<void> {
    this.#isOffered = false;
    const done = this.#writing.then(async () => {
      if (recovered === null) return rm(this.#file, { force: true });
      const work = new TextDecoder().decode(writePlainWork(recovered.work));
      return writeWhole(this.#file, `${(recovered.name ?? '').replace(/\s+/g, ' ')}\n${work}`);
    });
    this.#writing = done.catch(() => undefined);
    return done;
  }

  /** The page has gone by mischance: what was kept is to be offered when it comes back, or at the next start. */
  pageGone(): void {
    this.#isPageGone = true;
  }

  /** The program ends as it should. What was offered and not answered is offered again. */
  end(): void {
    if (this.#isPageGone || this.#isOffered) return;
    this.#purge();
    rmSync(this.#marker, { force: true });
  }

  #purge(): void {
    try {
      rmSync(this.#file, { force: true });
    } catch {
      // Where something holds the file, at least what is in it goes.
      try {
        writeFileSync(this.#file, '');
      } catch {
        // It can be neither taken away nor emptied; it holds definitions only.
      }
    }
  }
}
