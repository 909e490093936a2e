import { readFolder } from '../../main/cli/folder';
import { Workbench } from '../../shared/workbench';

/** Loads a folder in a process of its own and prints what it took: milliseconds, and the most memory held. */
const folder = process.argv[2] as string;
const { sources } = await readFolder(folder);
const workbench = await Workbench.open();
const started = performance.now();
let inSqlite = 0;
await workbench.load(sources, {
  onProgress({ doing }) {
    if (doing === 'joining' && inSqlite === 0) inSqlite = performance.now() - started;
  },
});
const loaded = performance.now() - started;
const checking = performance.now();
await workbench.quality('2018-03-31');
process.stdout.write(
  JSON.stringify({
    // Until every row of every file is read, typed, checked and in its table.
    inSqlite,
    // Until histories are joined too, with care periods, placements and episodes.
    milliseconds: loaded,
    checks: performance.now() - checking,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
