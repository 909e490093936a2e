import * as Comlink from 'comlink';
import type { Database } from 'sql.js';
import { answerOf, prepareQuery, rowsOf } from '../../shared/database/query-answer';
import { queryProblem } from '../../shared/database/query-problem';
import { openSqlite } from '../../shared/database/sqlite-module';
import type { ConsoleEngine } from './console-engine';
import { csvInParts } from './csv-in-parts';
import { sqliteWasm } from './sqlite-wasm';

let opened: Database | undefined;

function tables(): Database {
  if (opened === undefined) throw new Error('The console has no tables yet.');
  return opened;
}

const face: ConsoleEngine = {
  async open(file) {
    const { sqlJs } = await openSqlite(sqliteWasm);
    opened = new sqlJs.Database(file);
    opened.run('PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536');
  },
  run(sql) {
    const database = tables();
    const start = performance.now();
    try {
      return { answer: answerOf(database, sql), milliseconds: performance.now() - start };
    } catch (error) {
      // SQLite ran into a wall and cannot go on; the client then begins with a new worker.
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) throw error;
      return { problem: queryProblem(error, database, sql) };
    }
  },
  csv(sql) {
    const database = tables();
    const statement = prepareQuery(database, sql);
    const columns = statement.getColumnNames();
    statement.free();
    return csvInParts(columns, rowsOf(database, sql));
  },
};

Comlink.expose(face);
