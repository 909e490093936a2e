import { Database } from './database/database';

/** The engine's one face: the window's worker and the command line each hold one. */
export class Workbench {
  private constructor(readonly database: Database) {}

  static async open(wasmUrl?: string): Promise<Workbench> {
    return new Workbench(await Database.open(wasmUrl));
  }
}
