import { useEffect, useState } from 'react';
import { TextField as AriaTextField, FieldError, Input, Label } from 'react-aria-components';
import styles from './field.module.css';

/** Text that takes effect when the field is left or Enter is pressed; Esc brings the former text back. */
export function TextField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Why the text cannot stand, or null where it can. What cannot stand is not passed on. */
  refuse?: (text: string) => string | null;
  hideLabel?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
}) {
  const { label, value, onChange, refuse = () => null, hideLabel, placeholder, autoFocus = false } = props;
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const refusal = text === value ? null : refuse(text);
  const settle = () => refusal === null && text !== value && onChange(text);
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={text}
      onChange={setText}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
        if (event.key !== 'Escape') return;
        // What the field lies in may close.
        if (text === value) return event.continuePropagation();
        event.preventDefault();
        setText(value);
      }}
      isInvalid={refusal !== null}
      autoFocus={autoFocus}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className={styles.label ?? ''}>{label}</Label>}
      <Input className={styles.input ?? ''} {...(placeholder === undefined ? {} : { placeholder })} />
      <FieldError className={styles.error ?? ''}>{refusal}</FieldError>
    </AriaTextField>
  );
}
