import { cohortDefinition } from '../../shared/definitions/cohort-definition';
import { programmeSettings } from '../../shared/definitions/programme-settings';
import type { ExtractSource } from '../../shared/extracts/extract-source';
import { cohortDocument } from './cohort-document';
import { cohortText } from './cohort-text';
import { readDefinition } from './definition';
import { programmeLoaded } from './programme-loaded';

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
  const workbench = await programmeLoaded(sources, settings, definition.include);
  const result = await workbench.cohort(definition);
  return json ? JSON.stringify(cohortDocument(result)) : cohortText(result);
}
