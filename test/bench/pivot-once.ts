import { writeFile } from 'node:fs/promises';
import { readFolder } from '../../main/cli/folder';
import { type PivotAsked, pivotDefinition } from '../../shared/definitions/pivot-definition';
import { Workbench } from '../../shared/workbench';

/**
 * Loads a folder in a process of its own, writes the database beside it, and prints for each pivot how long it took the
 * first time, how long after a change of layout that asks for nothing new, and its SQL.
 */
const [folder, databaseFile, asked] = process.argv.slice(2) as [string, string, string];
const workbench = await Workbench.open();
await workbench.load((await readFolder(folder)).sources);
await writeFile(databaseFile, await workbench.databaseFile());
await workbench.pivotTables();

const timed = async (definition: PivotAsked) => {
  const started = performance.now();
  const { sql } = await workbench.pivot(pivotDefinition.parse(definition));
  return { milliseconds: performance.now() - started, sql };
};
const answers: { first: number; changed: number; sql: string }[] = [];
for (const definition of JSON.parse(asked) as PivotAsked[]) {
  // Another table in between, so that each pivot asks SQLite for its own fields.
  await workbench.setSettings(workbench.settings());
  await workbench.pivotTables();
  const first = await timed(definition);
  const changed = await timed({ ...definition, rows: definition.columns, columns: definition.rows });
  answers.push({ first: first.milliseconds, changed: changed.milliseconds, sql: first.sql });
}
process.stdout.write(JSON.stringify(answers));
