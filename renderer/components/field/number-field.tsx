import { NumberField as AriaNumberField, Input, Label } from 'react-aria-components';
import styles from './field.module.css';

/** A number that takes effect when the field is left or Enter is pressed. Arrow keys step. */
export function NumberField(props: {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  step?: number;
  hideLabel?: boolean;
}) {
  const { label, value, onChange, min, max, step = 1, hideLabel } = props;
  return (
    <AriaNumberField
      className={styles.field ?? ''}
      value={value}
      step={step}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      onChange={(changed) => Number.isNaN(changed) || onChange(changed)}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className={styles.label ?? ''}>{label}</Label>}
      <Input className={`${styles.input} ${styles.number}`} />
    </AriaNumberField>
  );
}
