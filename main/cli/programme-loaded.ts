import type { Who } from '../../shared/definitions/cohort-definition';
import type { ProgrammeSettings } from '../../shared/definitions/programme-settings';
import type { ExtractSource } from '../../shared/extracts/extract-source';
import { Workbench } from '../../shared/workbench';

/**
 * A workbench with the extracts loaded, for commands that follow children of the programme.
 * @throws Error where no file can be read, or none tells who started
 */
export async function programmeLoaded(
  sources: readonly ExtractSource[],
  settings: ProgrammeSettings,
  include: Who,
): Promise<Workbench> {
  const workbench = await Workbench.open();
  await workbench.setSettings(settings);
  const { files, tables } = await workbench.load(sources);
  if (files.every(({ table }) => table === null))
    throw new Error(files.map(({ problem }) => problem).join(' '));
  if (include.table === 'programme' && !tables.programme)
    throw new Error(
      'None of the files is a programme extract, which tells who started and when. Add programme.csv with its columns child_id, decision, start_date and the others, or name another "table" in "include".',
    );
  return workbench;
}
