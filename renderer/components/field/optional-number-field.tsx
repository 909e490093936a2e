import { NumberField as AriaNumberField, Input, Label } from 'react-aria-components';
import styles from './field.module.css';

/** A number that may be left out; null where the field is empty. Takes effect when it is left or Enter is pressed. */
export function OptionalNumberField(props: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  hideLabel?: boolean;
  autoFocus?: boolean;
}) {
  const { label, value, onChange, hideLabel, autoFocus = false } = props;
  return (
    <AriaNumberField
      className={styles.field ?? ''}
      value={value ?? Number.NaN}
      autoFocus={autoFocus}
      formatOptions={{ maximumFractionDigits: 6 }}
      onChange={(changed) => onChange(Number.isNaN(changed) ? null : changed)}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className={styles.label ?? ''}>{label}</Label>}
      <Input className={`${styles.input} ${styles.number}`} />
    </AriaNumberField>
  );
}
