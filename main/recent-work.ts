import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from './written-whole';

const most = 8;
const kept = z.array(z.string().min(1).refine(path.isAbsolute)).max(most);

/** Where the work files lie that were opened or saved last, the latest first. Nothing else is ever put into the list. */
export class RecentWork {
  // One change after another: two at once would each write what the other does not know of.
  #writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly listFile: string) {}

  async list(): Promise<readonly string[]> {
    try {
      return kept.parse(JSON.parse(await readFile(this.listFile, 'utf8')));
    } catch {
      return [];
    }
  }
  add(file: string): Promise<void> {
    return this.#change((all) => [file, ...all.filter((other) => other !== file)].slice(0, most));
  }
  remove(file: string): Promise<void> {
    return this.#change((all) => all.filter((other) => other !== file));
  }

  #change(change: (all: readonly string[]) => readonly string[]): Promise<void> {
    const done = this.#writing.then(async () =>
      writeWhole(this.listFile, `${JSON.stringify(change(await this.list()), null, 2)}\n`),
    );
    // Not to know it next time is no reason to fail at opening or saving now.
    const settled = done.catch(() => undefined);
    this.#writing = settled;
    return settled;
  }
}
