import { Plus } from 'lucide-react';
import { useState } from 'react';
import {
  Button as AriaButton,
  Autocomplete,
  Dialog,
  DialogTrigger,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  Popover,
} from 'react-aria-components';
import {
  type FieldValue,
  fieldSources,
  type PivotField,
  type PivotTable,
} from '../../../shared/analysis/pivot/pivot-result';
import type { PivotFilter } from '../../../shared/definitions/pivot-definition';
import { showCount } from '../../../shared/domain/wording';
import { useResult } from '../../app/use-result';
import { useWorkbench } from '../../app/workbench-context';
import { SearchField } from '../../components/field/search-field';
import selectStyles from '../../components/select/select.module.css';
import { sourceWords } from './builder/source-words';
import styles from './filters.module.css';
import { cohortFilters, decisionField } from './quick-filters';

/** Adds a filter by its field, or one of the quick choices ready made. */
export function AddFilter(props: {
  table: PivotTable;
  filters: readonly PivotFilter[];
  onField: (field: PivotField) => void;
  onQuick: (filter: PivotFilter) => void;
}) {
  const { table, filters, onField, onQuick } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [words, setWords] = useState('');
  const quick = useCohorts(table, filters, isOpen);
  const has = (label: string) => label.toLowerCase().includes(words.trim().toLowerCase());
  const offered = quick.filter(({ label }) => has(label));
  const fields = table.fields.filter(({ label, name }) => has(label) || has(name));
  const close = (then: () => void) => {
    setIsOpen(false);
    then();
  };
  return (
    <DialogTrigger
      isOpen={isOpen}
      onOpenChange={(open) => {
        setIsOpen(open);
        setWords('');
      }}
    >
      <AriaButton className={styles.add ?? ''} data-add-filter>
        <Plus aria-hidden size={14} />
        Add a filter
      </AriaButton>
      <Popover className={`${selectStyles.popover} ${styles.popover}`} offset={4} placement="bottom start">
        <Dialog className={styles.choice ?? ''} aria-label="Add a filter">
          <Autocomplete inputValue={words} onInputChange={setWords}>
            <SearchField label="Search the fields" value={words} onChange={setWords} autoFocus />
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
            <section className={styles.fields} aria-label="Fields to choose from" tabIndex={0}>
              <Menu
                aria-label="Fields"
                className={styles.menu ?? ''}
                renderEmptyState={() => <p className={styles.note}>No field has “{words}” in its name.</p>}
              >
                {offered.length > 0 && (
                  <MenuSection>
                    <Header className={selectStyles.group ?? ''}>Quick choices</Header>
                    {offered.map(({ label, filter, rows }) => (
                      <MenuItem
                        key={label}
                        id={label}
                        textValue={label}
                        className={selectStyles.choice ?? ''}
                        onAction={() => close(() => onQuick(filter))}
                      >
                        <span>{label}</span>
                        <span className={styles.rows}>{showCount(rows, 'row')}</span>
                      </MenuItem>
                    ))}
                  </MenuSection>
                )}
                {fieldSources.map((source) => {
                  const under = fields.filter((field) => field.source === source);
                  if (under.length === 0) return null;
                  return (
                    <MenuSection key={source}>
                      <Header className={selectStyles.group ?? ''}>{sourceWords[source]}</Header>
                      {under.map((field) => (
                        <MenuItem
                          key={field.name}
                          id={field.name}
                          textValue={field.label}
                          className={selectStyles.choice ?? ''}
                          onAction={() => close(() => onField(field))}
                        >
                          {field.label}
                        </MenuItem>
                      ))}
                    </MenuSection>
                  );
                })}
              </Menu>
            </section>
          </Autocomplete>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Filters by cohort, asked for once the list is opened. */
function useCohorts(table: PivotTable, filters: readonly PivotFilter[], isOpen: boolean) {
  const engine = useWorkbench();
  const field = decisionField(table);
  const asked = isOpen ? field : null;
  const { value: decisions } = useResult({ cohortsOf: table.name, asked }, async () =>
    asked === null ? [] : ((await engine.pivotValues(table.name, { field: asked })) as readonly FieldValue[]),
  );
  return field === null ? [] : cohortFilters(field, decisions ?? [], filters);
}
