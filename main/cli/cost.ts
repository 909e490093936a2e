import { costDefinition } from '../../shared/definitions/cost-definition';
import { programmeSettings } from '../../shared/definitions/programme-settings';
import type { ExtractSource } from '../../shared/extracts/extract-source';
import { costDocument } from './cost-document';
import { costText } from './cost-text';
import { readDefinition } from './definition';
import { programmeLoaded } from './programme-loaded';

/** What `iip cost` takes: the calculation, and the programme's settings. */
export const costCommandDefinition = costDefinition.safeExtend({ settings: programmeSettings.prefault({}) });

export interface CostOptions {
  /** A JSON file, or `-` for standard input. */
  readonly definition: string;
  readonly json: boolean;
}

/**
 * `iip cost`: what the programme cost and what it may have avoided, as the definition says.
 * @throws Error saying which file, key, table or price cannot be used and why
 */
export async function cost(
  sources: readonly ExtractSource[],
  { definition: file, json }: CostOptions,
): Promise<string> {
  const { settings, ...definition } = await readDefinition(file, costCommandDefinition);
  const workbench = await programmeLoaded(sources, settings, definition.include);
  const result = await workbench.cost(definition);
  return json ? JSON.stringify(costDocument(result)) : costText(result);
}
