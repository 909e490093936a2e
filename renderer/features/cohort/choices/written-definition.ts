import { type CohortDefinition, cohortDefinition } from '../../../../shared/definitions/cohort-definition';
import { defaultSettings, type ProgrammeSettings } from '../../../../shared/definitions/programme-settings';

type Parts = Readonly<Record<string, unknown>>;

/** A comparison as `iip cohort` takes it, without what it takes by itself; the settings so that it counts as the window does. */
export function writtenDefinition(definition: CohortDefinition, settings: ProgrammeSettings): string {
  const own = differing(definition, cohortDefinition.parse({ asAt: definition.asAt }));
  const ownSettings = differing(settings, defaultSettings);
  const written = {
    asAt: definition.asAt,
    ...own,
    ...(Object.keys(ownSettings).length === 0 ? {} : { settings: ownSettings }),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

const differing = (parts: Parts, usual: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key])),
  );
