import { showDay } from '../../../shared/domain/wording';
import { readDay } from '../format/format';
import { TextField } from './text-field';

/** A day, typed as `31/03/2018`, `31 Mar 2018` or `2018-03-31`; gives `YYYY-MM-DD`. */
export function DayField(props: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <TextField
      label={props.label}
      value={showDay(props.value)}
      placeholder="31/03/2018"
      refuse={(text) => (readDay(text) === null ? 'No such day. Write it as 31/03/2018.' : null)}
      onChange={(text) => {
        const day = readDay(text);
        if (day !== null) props.onChange(day);
      }}
    />
  );
}
