import { X } from 'lucide-react';
import { useState } from 'react';
import type { KnownBreak } from '../../../../shared/definitions/cohort-definition';
import type { Day } from '../../../../shared/domain/calendar';
import { showDay } from '../../../../shared/domain/wording';
import { Button } from '../../../components/button/button';
import styles from '../../../components/choices/choices.module.css';
import { OptionalDayField } from '../../../components/field/day-field';
import { TextField } from '../../../components/field/text-field';

interface Begun {
  readonly what: string;
  readonly from: Day | null;
  readonly to: Day | null;
}
const empty: Begun = { what: '', from: null, to: null };

/** Times in which something else changed that could move the figures; windows that cross one carry a warning. */
export function BreaksChoice(props: {
  breaks: readonly KnownBreak[];
  onChange: (breaks: KnownBreak[]) => void;
}) {
  const { breaks, onChange } = props;
  const [begun, setBegun] = useState(empty);
  const set = (part: Partial<Begun>) => setBegun((before) => ({ ...before, ...part }));
  const { what, from, to } = begun;
  const added = what.trim() !== '' && from !== null && to !== null && from <= to;
  return (
    <details className={styles.more}>
      <summary>Known breaks ({breaks.length})</summary>
      <div className={styles.inside}>
        {breaks.map((one) => (
          <div key={JSON.stringify(one)} className={styles.break}>
            <span>
              {one.what}
              <br />
              <span className={styles.note}>
                {showDay(one.from)} – {showDay(one.to)}
              </span>
            </span>
            <Button
              look="quiet"
              label={`Take out ${one.what}`}
              onPress={() => onChange(breaks.filter((other) => other !== one))}
            >
              <X aria-hidden size={14} />
            </Button>
          </div>
        ))}
        <TextField label="What else changed" value={what} onChange={(text) => set({ what: text })} />
        <OptionalDayField label="From" value={from} onChange={(day) => set({ from: day })} />
        <OptionalDayField label="To" value={to} onChange={(day) => set({ to: day })} />
        <Button
          isDisabled={!added}
          onPress={() => {
            if (from === null || to === null) return;
            onChange([...breaks, { what: what.trim(), from, to }]);
            setBegun(empty);
          }}
        >
          Add this break
        </Button>
      </div>
    </details>
  );
}
