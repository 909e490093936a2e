import { NumberField } from '../../components/field/number-field';
import styles from './settings.module.css';
import type { SettingsPart } from './settings-part';

/** Whom the programme looks for. */
export function Screening({ settings: { screening }, change }: SettingsPart) {
  const set = (part: Partial<typeof screening>) => change({ screening: { ...screening, ...part } });
  return (
    <div className={styles.fields}>
      <NumberField
        label="Age from"
        value={screening.ageFrom}
        min={0}
        max={screening.ageTo}
        onChange={(ageFrom) => set({ ageFrom })}
      />
      <NumberField
        label="Age to"
        value={screening.ageTo}
        min={screening.ageFrom}
        max={25}
        onChange={(ageTo) => set({ ageTo })}
      />
      <NumberField
        label="SDQ total from"
        value={screening.sdqFrom}
        min={0}
        max={40}
        onChange={(sdqFrom) => set({ sdqFrom })}
      />
      <NumberField
        label="Moves from"
        value={screening.movesFrom}
        min={0}
        max={50}
        onChange={(movesFrom) => set({ movesFrom })}
      />
    </div>
  );
}
