import { cohortDefinition } from '../../shared/definitions/cohort-definition';
import { programmeSettings } from '../../shared/definitions/programme-settings';
import type { ExtractSource } from '../../shared/extracts/extract-source';
import { Workbench } from '../../shared/workbench';
import { cohortDocument } from './cohort-document';
import { cohortText } from './cohort-text';
import { readDefinition } from './definition';

/** What `iip cohort` takes: the comparison, and the programme's settings. */
export const cohortCommandDefinition = cohortDefinition.extend({ settings: programmeSettings.prefault({}) });

export interface CohortOptions {
  /** A JSON file, or `-` for standard input. */
  readonly definition: string;
  readonly json: boolean;
}

/**
 * `iip cohort`: the time before an index date and the time after it, compared as the definition says.
 * @throws Error saying which file, key, table or column cannot be used and why
 */
export async function cohort(
  sources: readonly ExtractSource[],
  { definition: file, json }: CohortOptions,
): Promise<string> {
  const { settings, ...definition } = await readDefinition(file, cohortCommandDefinition);
  const workbench = await Workbench.open();
  await workbench.setSettings(settings);
  const { files, tables } = await workbench.load(sources);
  if (files.every(({ table }) => table === null))
    throw new Error(files.map(({ problem }) => problem).join(' '));
  if (definition.include.table === 'programme' && !tables.programme)
    throw new Error(
      'None of the files is a programme extract, which tells who started and when. Add programme.csv with its columns child_id, decision, start_date and the others, or name another "table" in "include".',
    );
  const result = await workbench.cohort(definition);
  return json ? JSON.stringify(cohortDocument(result)) : cohortText(result);
}
