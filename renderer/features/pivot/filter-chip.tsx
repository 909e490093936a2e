import { X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { fieldName } from '../../../shared/analysis/pivot/field-name';
import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import type { PivotFilter } from '../../../shared/definitions/pivot-definition';
import selectStyles from '../../components/select/select.module.css';
import { FilterEditor } from './filter-editor';
import { type FilterWords, sentenceOf } from './filter-words';
import styles from './filters.module.css';

/** One filter in words, to be changed or removed; the Delete key removes it too. */
export function FilterChip(props: {
  table: PivotTable;
  filter: PivotFilter;
  words: FilterWords;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onChange: (filter: PivotFilter) => void;
  onRemove: () => void;
}) {
  const { table, filter, words, isOpen, onOpenChange, onChange, onRemove } = props;
  const button = useRef<HTMLButtonElement>(null);
  const sentence = sentenceOf(words);
  const field = table.fields.find(({ name }) => name === filter.field);
  const openOrClose = (isToOpen: boolean) => {
    onOpenChange(isToOpen);
    // Wherever it was opened from; the editor lets go of the focus only once it is gone.
    if (!isToOpen) requestAnimationFrame(() => button.current?.focus());
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onRemove();
  };
  return (
    <li className={styles.chip}>
      <DialogTrigger isOpen={isOpen} onOpenChange={openOrClose}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it takes the keys; its portalled editor must not */}
        <span className={styles.key} onKeyDown={(event) => isOpen || press(event)}>
          <AriaButton ref={button} className={styles.words ?? ''} data-filter>
            <span className={styles.subject}>{words.subject}</span>{' '}
            <span className={styles.condition}>{words.condition}</span>
          </AriaButton>
        </span>
        <Popover className={`${selectStyles.popover} ${styles.popover}`} offset={4} placement="bottom start">
          <Dialog
            className={styles.editor ?? ''}
            aria-label={`Filter by ${field === undefined ? filter.field : fieldName(field, table)}`}
          >
            <FilterEditor table={table} filter={filter} onChange={onChange} />
          </Dialog>
        </Popover>
      </DialogTrigger>
      <AriaButton
        className={styles.remove ?? ''}
        aria-label={`Remove the filter ${sentence}`}
        onPress={onRemove}
      >
        <X aria-hidden size={14} />
      </AriaButton>
    </li>
  );
}
