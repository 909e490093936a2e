import { Search, X } from 'lucide-react';
import { SearchField as AriaSearchField, Button, Group, Input } from 'react-aria-components';
import styles from './field.module.css';

/** Narrows what is shown as a person types. Esc empties it. */
export function SearchField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  autoFocus?: boolean;
}) {
  return (
    <AriaSearchField
      className={`${styles.field} ${styles.search}`}
      aria-label={props.label}
      value={props.value}
      onChange={props.onChange}
      autoFocus={props.autoFocus ?? false}
    >
      <Group className={styles.group ?? ''}>
        <Search aria-hidden className={styles.glass} size={14} />
        <Input className={styles.input ?? ''} placeholder={props.placeholder ?? props.label} />
        <Button className={styles.clear ?? ''} aria-label="Empty the search">
          <X aria-hidden size={14} />
        </Button>
      </Group>
    </AriaSearchField>
  );
}
