import { useLayoutEffect, useRef, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import type { PivotFilter } from '../../../shared/definitions/pivot-definition';
import { AddFilter } from './add-filter';
import { FilterChip } from './filter-chip';
import { filterWords, sentenceOf } from './filter-words';
import styles from './filters.module.css';
import { startFilter } from './start-filter';
import { useFilterLabels } from './use-field-values';

/** The filters of a pivot, each said in words, and the way to add one. */
export function FilterChips(props: {
  table: PivotTable;
  filters: readonly PivotFilter[];
  onChange: (filters: readonly PivotFilter[]) => void;
}) {
  const { table, filters, onChange } = props;
  const [opened, setOpened] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const labelsOf = useFilterLabels(table, filters);
  const place = useRef<HTMLDivElement>(null);
  const focusNext = useRef<number | null>(null);
  const wordsOf = (filter: PivotFilter) => filterWords(filter, table, labelsOf(filter));

  // Once a chip is gone, the focus goes to the one that took its place, or to the button that adds one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for the changed filters
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    const chips = [...(place.current?.querySelectorAll<HTMLElement>('[data-filter]') ?? [])];
    const next = chips[Math.min(focusNext.current, chips.length - 1)];
    focusNext.current = null;
    (next ?? place.current?.querySelector<HTMLElement>('[data-add-filter]'))?.focus();
  }, [filters]);

  const add = (filter: PivotFilter, isToBeChanged: boolean) => {
    onChange([...filters, filter]);
    setSaid(`Filter added: ${sentenceOf(wordsOf(filter))}`);
    if (isToBeChanged) setOpened(filters.length);
  };
  const remove = (position: number, filter: PivotFilter) => {
    focusNext.current = position;
    setOpened(null);
    onChange(filters.toSpliced(position, 1));
    setSaid(`Filter removed: ${sentenceOf(wordsOf(filter))}`);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one line of chips
    <div ref={place} role="group" aria-label="Filters" className={styles.filters}>
      {filters.length > 0 && (
        <ul className={styles.chips}>
          {filters.map((filter, position) => (
            <FilterChip
              // biome-ignore lint/suspicious/noArrayIndexKey: a filter is its place; its field may occur twice
              key={position}
              table={table}
              filter={filter}
              words={wordsOf(filter)}
              isOpen={opened === position}
              onOpenChange={(isOpen) => setOpened(isOpen ? position : null)}
              onChange={(changed) => onChange(filters.with(position, changed))}
              onRemove={() => remove(position, filter)}
            />
          ))}
        </ul>
      )}
      <AddFilter
        table={table}
        filters={filters}
        onField={(field) => add(startFilter(field), true)}
        onQuick={(filter) => add(filter, false)}
      />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}
