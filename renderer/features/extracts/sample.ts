import { type ProgrammeSettings, programmeSettings } from '../../../shared/definitions/programme-settings';
import type { NamedFile } from '../../engine/engine';
import { sampleFiles } from './sample-files';

const settingsOf = import.meta.glob<unknown>('../../../assets/sample/settings.json', { import: 'default' });

/** The sample programme: invented children, and the settings that go with them. */
export async function openSample(): Promise<{ files: NamedFile[]; settings: ProgrammeSettings }> {
  const files = await Promise.all(
    Object.entries(sampleFiles).map(async ([path, read]) => {
      const name = path.split('/').at(-1) ?? path;
      return { name, file: new File([await read()], name, { type: 'text/csv' }) };
    }),
  );
  const [settings] = await Promise.all(Object.values(settingsOf).map((read) => read()));
  return { files, settings: programmeSettings.parse(settings ?? {}) };
}
