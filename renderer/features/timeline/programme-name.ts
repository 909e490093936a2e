import { defaultSettings, type ProgrammeSettings } from '../../../shared/definitions/programme-settings';

/** What the programme is called within a sentence; `the programme` where the settings leave it unnamed. */
export function programmeName({ shortName }: ProgrammeSettings): string {
  return shortName === defaultSettings.shortName ? 'the programme' : shortName;
}
