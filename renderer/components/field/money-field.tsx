import { readPounds, whyNotPounds } from './pounds';
import { TextField } from './text-field';

/** An amount of pounds, typed as a plain number; null where the field is empty. What cannot be read is never passed on. */
export function MoneyField(props: {
  label: string;
  value: number | null;
  onChange: (pounds: number | null) => void;
  /** What the amount is, where it is refused: "a price". */
  what: string;
  hideLabel?: boolean;
  placeholder?: string;
  /** An empty field is refused too. */
  isNeeded?: boolean;
}) {
  const { value, onChange, what, isNeeded = false, ...rest } = props;
  return (
    <TextField
      {...rest}
      value={value === null ? '' : String(value)}
      refuse={(text) => whyNotPounds(text, what, isNeeded)}
      onChange={(text) => onChange(readPounds(text))}
    />
  );
}
