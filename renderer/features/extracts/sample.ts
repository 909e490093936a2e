import { type ProgrammeSettings, programmeSettings } from '../../../shared/definitions/programme-settings';
import type { NamedFile } from '../../engine/engine';

const extracts = import.meta.glob<string>('../../../assets/sample/*.csv', {
  query: '?url',
  import: 'default',
});
const settingsOf = import.meta.glob<unknown>('../../../assets/sample/settings.json', { import: 'default' });

/** The sample programme: invented children, and the settings that go with them. */
export async function openSample(): Promise<{ files: NamedFile[]; settings: ProgrammeSettings }> {
  const files = await Promise.all(
    Object.entries(extracts).map(async ([path, urlOf]) => {
      const name = path.split('/').at(-1) ?? path;
      const bytes = await (await fetch(await urlOf())).arrayBuffer();
      return { name, file: new File([bytes], name, { type: 'text/csv' }) };
    }),
  );
  const [settings] = await Promise.all(Object.values(settingsOf).map((read) => read()));
  return { files, settings: programmeSettings.parse(settings ?? {}) };
}
