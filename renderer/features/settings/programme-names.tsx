import { TextField } from '../../components/field/text-field';
import styles from './settings.module.css';
import type { SettingsPart } from './settings-part';

const needed = (text: string) => (text.trim() === '' ? 'A name is needed.' : null);

/** What the programme and its council are called, on the screen and in every report. */
export function ProgrammeNames({ settings, change }: SettingsPart) {
  return (
    <div className={styles.names}>
      <TextField
        label="Name of the programme"
        value={settings.programme}
        refuse={needed}
        onChange={(programme) => change({ programme })}
      />
      <TextField
        label="Short name"
        value={settings.shortName}
        refuse={needed}
        onChange={(shortName) => change({ shortName })}
      />
      <TextField label="Council" value={settings.council} onChange={(council) => change({ council })} />
    </div>
  );
}
