import { Plus, Trash2 } from 'lucide-react';
import type { ProgrammeSettings } from '../../../shared/definitions/programme-settings';
import { showCount } from '../../../shared/domain/wording';
import { Button } from '../../components/button/button';
import { NumberField } from '../../components/field/number-field';
import { TextField } from '../../components/field/text-field';
import styles from './settings.module.css';
import type { SettingsPart } from './settings-part';

type Phase = ProgrammeSettings['phases'][number];

/** The phases of the programme in their order, and how long each is meant to last. */
export function Phases({ settings: { phases }, change }: SettingsPart) {
  const set = (position: number, part: Partial<Phase>) =>
    change({ phases: phases.map((phase, place) => (place === position ? { ...phase, ...part } : phase)) });
  const months = phases.reduce((total, phase) => total + phase.months, 0);
  return (
    <>
      <p className={styles.note}>In their order, {showCount(months, 'month')} in all.</p>
      <ol className={styles.rows}>
        {phases.map((phase, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a phase is its place in the order
          <li key={position} className={styles.phase}>
            <TextField
              label={`Name of phase ${position + 1}`}
              value={phase.name}
              refuse={(text) => (text.trim() === '' ? 'A name is needed.' : null)}
              onChange={(name) => set(position, { name })}
            />
            <NumberField
              label="Months"
              value={phase.months}
              min={0.5}
              max={60}
              step={0.5}
              onChange={(length) => set(position, { months: length })}
            />
            <Button
              look="quiet"
              label={`Take out ${phase.name}`}
              isDisabled={phases.length === 1}
              onPress={() => change({ phases: phases.filter((_, place) => place !== position) })}
            >
              <Trash2 aria-hidden size={16} />
            </Button>
          </li>
        ))}
      </ol>
      <Button
        onPress={() => change({ phases: [...phases, { name: `Phase ${phases.length + 1}`, months: 3 }] })}
      >
        <Plus aria-hidden size={14} />
        Add a phase
      </Button>
    </>
  );
}
