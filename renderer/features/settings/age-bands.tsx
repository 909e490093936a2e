import { Plus, Trash2 } from 'lucide-react';
import type { AgeBand } from '../../../shared/definitions/programme-settings';
import { Button } from '../../components/button/button';
import { NumberField } from '../../components/field/number-field';
import { TextField } from '../../components/field/text-field';
import { Notice } from '../../components/notice/notice';
import { bandDoubt } from './band-doubt';
import styles from './settings.module.css';
import type { SettingsPart } from './settings-part';

const openEnd = 99;

/** The age bands of every table, in completed years. */
export function AgeBands({ settings: { ageBands }, change }: SettingsPart) {
  const set = (position: number, part: Partial<AgeBand>) =>
    change({ ageBands: ageBands.map((band, place) => (place === position ? { ...band, ...part } : band)) });
  const doubt = bandDoubt(ageBands);
  return (
    <>
      <p className={styles.note}>
        Completed years of age, both ends included; {openEnd} leaves the end open.
      </p>
      <ol className={styles.rows}>
        {ageBands.map((band, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place in the order
          <li key={position} className={styles.band}>
            <TextField
              label="Called"
              value={band.label}
              refuse={(text) => (text.trim() === '' ? 'A name is needed.' : null)}
              onChange={(label) => set(position, { label })}
            />
            <NumberField
              label="From"
              value={band.from ?? 0}
              min={0}
              max={openEnd}
              onChange={(from) => set(position, { from })}
            />
            <NumberField
              label="To"
              value={band.to ?? openEnd}
              min={0}
              max={openEnd}
              onChange={(to) => set(position, { to: to === openEnd ? null : to })}
            />
            <Button
              look="quiet"
              label={`Take out ${band.label}`}
              isDisabled={ageBands.length === 1}
              onPress={() => change({ ageBands: ageBands.filter((_, place) => place !== position) })}
            >
              <Trash2 aria-hidden size={16} />
            </Button>
          </li>
        ))}
      </ol>
      {doubt !== null && <Notice level="second-look">{doubt}</Notice>}
      <Button
        onPress={() => {
          const from = (ageBands.at(-1)?.to ?? 17) + 1;
          change({ ageBands: [...ageBands, { label: `${from} and over`, from, to: null }] });
        }}
      >
        <Plus aria-hidden size={14} />
        Add a band
      </Button>
    </>
  );
}
