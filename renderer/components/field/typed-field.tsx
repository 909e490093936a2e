import { TextField as AriaTextField, FieldError, Input, Label, Text } from 'react-aria-components';
import styles from './field.module.css';

/** Text that takes effect with every key. What is secret is not shown. */
export function TypedField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isSecret?: boolean;
  /** What to know while typing; read out when it changes. */
  note?: string;
  /** Why it cannot stand, or null. */
  error?: string | null;
  autoFocus?: boolean;
}) {
  const { label, value, onChange, isSecret = false, note, error = null, autoFocus = false } = props;
  return (
    <AriaTextField
      className={styles.field ?? ''}
      type={isSecret ? 'password' : 'text'}
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      autoFocus={autoFocus}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Enter') event.continuePropagation();
      }}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} autoComplete="off" spellCheck={false} />
      {note !== undefined && (
        <Text slot="description" className={styles.note ?? ''} aria-live="polite">
          {note}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
