import { readFolder } from '../../main/cli/folder';
import { Workbench } from '../../shared/workbench';

/** Loads a folder in a process of its own and prints what it took: milliseconds, and the most memory held. */
const folder = process.argv[2] as string;
const { sources } = await readFolder(folder);
const workbench = await Workbench.open();
const started = performance.now();
const { tables } = await workbench.load(sources);
const loaded = performance.now() - started;
const checking = performance.now();
workbench.quality('2018-03-31');
process.stdout.write(
  JSON.stringify({
    milliseconds: loaded,
    checks: performance.now() - checking,
    megabytes: process.resourceUsage().maxRSS / 1024,
    episodes: tables['episode'],
  }),
);
