import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import fieldStyles from '../field/field.module.css';
import styles from './select.module.css';

export interface SelectChoice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** The heading it stands under, where the list is long. */
  readonly group?: string;
  /** What it means, beneath its label. */
  readonly note?: string;
  /** A word or a number at the end of its line. */
  readonly aside?: string;
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
  const groups = [...new Set(props.choices.map(({ group }) => group))];
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
        <SelectValue className={styles.value ?? ''}>
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown aria-hidden size={14} />
      </Button>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''}>
          {groups.map((group) =>
            group === undefined ? (
              choices.filter((choice) => choice.group === undefined).map(drawnChoice)
            ) : (
              <ListBoxSection key={group}>
                <Header className={styles.group ?? ''}>{group}</Header>
                {choices.filter((choice) => choice.group === group).map(drawnChoice)}
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

const drawnChoice = ({ value, label, note, aside }: SelectChoice<string>) => (
  <ListBoxItem key={value} id={value} textValue={label} className={styles.choice ?? ''}>
    {({ isSelected }) => (
      <>
        <span className={styles.words}>
          <Text slot="label">{label}</Text>
          {note !== undefined && (
            <Text slot="description" className={styles.note ?? ''}>
              {note}
            </Text>
          )}
        </span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        {isSelected && <Check aria-hidden size={14} />}
      </>
    )}
  </ListBoxItem>
);
