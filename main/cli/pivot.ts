import { pivotDefinition } from '../../shared/definitions/pivot-definition';
import { programmeSettings } from '../../shared/definitions/programme-settings';
import type { ExtractSource } from '../../shared/extracts/extract-source';
import { Workbench } from '../../shared/workbench';
import { readDefinition } from './definition';
import { pivotDocument } from './pivot-document';
import { pivotText } from './pivot-text';

/** What `iip pivot` takes: the pivot, and the programme's settings. */
export const pivotCommandDefinition = pivotDefinition.safeExtend({
  settings: programmeSettings.prefault({}),
});

export interface PivotOptions {
  /** A JSON file, or `-` for standard input. */
  readonly definition: string;
  readonly json: boolean;
}

/**
 * `iip pivot`: one table, grouped and calculated as the definition says.
 * @throws Error saying which file, key, table or field cannot be used and why
 */
export async function pivot(
  sources: readonly ExtractSource[],
  { definition: file, json }: PivotOptions,
): Promise<string> {
  const { settings, ...definition } = await readDefinition(file, pivotCommandDefinition);
  const workbench = await Workbench.open();
  await workbench.setSettings(settings);
  const { files } = await workbench.load(sources);
  if (files.every(({ table }) => table === null))
    throw new Error(files.map(({ problem }) => problem).join(' '));
  const result = await workbench.pivot(definition);
  return json ? JSON.stringify(pivotDocument(result)) : pivotText(result);
}
