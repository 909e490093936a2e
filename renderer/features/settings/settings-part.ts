import type { ProgrammeSettings } from '../../../shared/definitions/programme-settings';

/** What every part of the settings is given. */
export interface SettingsPart {
  readonly settings: ProgrammeSettings;
  change(part: Partial<ProgrammeSettings>): void;
}
