import { showDay } from '../../../shared/domain/wording';
import { readDay } from '../format/format';
import { TextField } from './text-field';

interface DayFieldProps {
  readonly label: string;
  readonly autoFocus?: boolean;
}

const noDay = 'No such day. Write it as 31/03/2018.';

/** A day, typed as `31/03/2018`, `31 Mar 2018` or `2018-03-31`; gives `YYYY-MM-DD`. */
export function DayField(props: DayFieldProps & { value: string; onChange: (day: string) => void }) {
  return (
    <TextField
      label={props.label}
      autoFocus={props.autoFocus ?? false}
      value={showDay(props.value)}
      placeholder="31/03/2018"
      refuse={(text) => (readDay(text) === null ? noDay : null)}
      onChange={(text) => {
        const day = readDay(text);
        if (day !== null) props.onChange(day);
      }}
    />
  );
}

/** A day that may be left out; null where the field is empty. */
export function OptionalDayField(
  props: DayFieldProps & { value: string | null; onChange: (day: string | null) => void },
) {
  return (
    <TextField
      label={props.label}
      autoFocus={props.autoFocus ?? false}
      value={props.value === null ? '' : showDay(props.value)}
      placeholder="31/03/2018"
      refuse={(text) => (text.trim() !== '' && readDay(text) === null ? noDay : null)}
      onChange={(text) => props.onChange(readDay(text))}
    />
  );
}
