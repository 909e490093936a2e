import { X } from 'lucide-react';
import { useState } from 'react';
import { defaultNullMarkers } from '../../../shared/domain/null-markers';
import { Button } from '../../components/button/button';
import { TextField } from '../../components/field/text-field';
import styles from './settings.module.css';
import type { SettingsPart } from './settings-part';

/** The words that case systems write where nothing was recorded. */
export function NullMarkers({ settings, change }: SettingsPart) {
  const markers = settings.nullMarkers ?? defaultNullMarkers;
  const [round, setRound] = useState(0);
  const set = (nullMarkers: readonly string[]) => change({ nullMarkers: [...nullMarkers] });
  return (
    <>
      <p className={styles.note}>
        A cell that holds only one of these, in any case, counts as empty. They are read again with the next
        load.
      </p>
      <ul className={styles.markers}>
        {markers.map((marker) => (
          <li key={marker}>
            {marker}
            <button
              type="button"
              aria-label={`Take out ${marker}`}
              onClick={() => set(markers.filter((other) => other !== marker))}
            >
              <X aria-hidden size={12} />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.fields}>
        <TextField
          key={round}
          label="Another one (press Enter)"
          value=""
          refuse={(text) => (markers.includes(text.trim()) ? 'It is in the list.' : null)}
          onChange={(text) => {
            if (text.trim() === '') return;
            set([...markers, text.trim()]);
            setRound(round + 1);
          }}
        />
      </div>
      {markers.join('\n') !== defaultNullMarkers.join('\n') && (
        <Button look="link" onPress={() => set(defaultNullMarkers)}>
          Back to the list that is built in
        </Button>
      )}
    </>
  );
}
