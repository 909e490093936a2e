import { defaultSettings, type ProgrammeSettings } from '../../../shared/definitions/programme-settings';

type Parts = Readonly<Record<string, unknown>>;

/**
 * A definition as the command line takes it, without what it takes by itself; the settings so that it counts as the window does.
 * @param always parts that are written in any case
 * @param usual the definition that the command line makes of those parts alone
 */
export function writtenParts(
  always: Parts,
  definition: Parts,
  usual: Parts,
  settings: ProgrammeSettings,
): string {
  const ownSettings = differing(settings, defaultSettings);
  const written = {
    ...always,
    ...differing(definition, usual),
    ...(Object.keys(ownSettings).length === 0 ? {} : { settings: ownSettings }),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

const differing = (parts: Parts, usual: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key])),
  );
