import { writeFile } from 'node:fs/promises';
import { readFolder } from '../../main/cli/folder';
import { cohortDefinition } from '../../shared/definitions/cohort-definition';
import { Workbench } from '../../shared/workbench';

/** Loads a folder in a process of its own, writes the database beside it, and prints how long the comparison took, twice. */
const [folder, databaseFile] = process.argv.slice(2) as [string, string];
const workbench = await Workbench.open();
await workbench.load((await readFolder(folder)).sources);
await writeFile(databaseFile, await workbench.databaseFile());
const definition = cohortDefinition.parse({
  asAt: '2018-12-31',
  outcomes: ['placement_moves', 'unplanned_moves', 'missing_episodes'],
});
const timed = async () => {
  const started = performance.now();
  const { children } = await workbench.cohort(definition);
  return { milliseconds: performance.now() - started, children: children.length };
};
process.stdout.write(JSON.stringify([await timed(), await timed()]));
