import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import fieldStyles from '../field/field.module.css';
import styles from './select.module.css';

export interface SelectChoice<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** One of many choices. Acts at once. */
export function Select<V extends string>(props: {
  label: string;
  choices: readonly SelectChoice<V>[];
  value: V | null;
  onChange: (value: V) => void;
  hideLabel?: boolean;
  placeholder?: string;
  small?: boolean;
}) {
  const { label, choices, value, onChange, hideLabel, placeholder = 'Choose', small } = props;
  return (
    <AriaSelect
      className={fieldStyles.field ?? ''}
      value={value}
      onChange={(key) => key !== null && onChange(key as V)}
      placeholder={placeholder}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className={fieldStyles.label ?? ''}>{label}</Label>}
      <Button className={`${styles.button} ${small ? styles.small : ''}`}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronDown aria-hidden size={14} />
      </Button>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''}>
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.value}
              id={choice.value}
              textValue={choice.label}
              className={styles.choice ?? ''}
            >
              {({ isSelected }) => (
                <>
                  <span>{choice.label}</span>
                  {isSelected && <Check aria-hidden size={14} />}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
