import { Calendar, GripVertical, Hash, type LucideIcon, Plus, Type, UserRound } from 'lucide-react';
import { useState } from 'react';
import {
  Button as AriaButton,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  MenuTrigger,
  Text,
  useDragAndDrop,
} from 'react-aria-components';
import {
  fieldSources,
  type PivotField,
  type PivotTable,
} from '../../../../shared/analysis/pivot/pivot-result';
import { SearchField } from '../../../components/field/search-field';
import styles from './builder.module.css';
import { dragItem } from './dragged';
import { FieldMenu } from './field-menu';
import { fieldNamed } from './places';
import { sourceWords } from './source-words';
import type { Builder } from './use-builder';

const types = { text: 'text', number: 'number', day: 'day' } as const;
const icons: Readonly<Record<PivotField['type'], LucideIcon>> = { text: Type, number: Hash, day: Calendar };

/** Every field of a table by where it comes from, to be dragged into an area or put there from its menu. */
export function FieldList({ builder }: { builder: Builder }) {
  const { table } = builder;
  const [words, setWords] = useState('');
  const [pointed, setPointed] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].slice(0, 1).map((name) => dragItem({ field: String(name) }, true)),
    getAllowedDropOperations: () => ['copy'],
  });
  const found = havingName(table, words);
  const sources = fieldSources.filter((source) => found.some((field) => field.source === source));
  const about = fieldNamed(table, pointed);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows the focus of the fields in it
    <div
      className={styles.fields}
      onFocus={({ target }) =>
        setPointed(target.closest<HTMLElement>('[data-field]')?.dataset.field ?? pointed)
      }
    >
      <SearchField label="Search the fields" value={words} onChange={setWords} />
      {found.length === 0 ? (
        <p className={styles.none}>No field has “{words}” in its name.</p>
      ) : (
        <GridList
          // Other fields are entered at the first, not beside where the focus was before.
          key={words}
          aria-label="Fields"
          className={styles.list ?? ''}
          dragAndDropHooks={dragAndDropHooks}
          onAction={(name) => setOpened(String(name))}
        >
          {sources.map((source) => (
            <GridListSection key={source} className={styles.source ?? ''}>
              <GridListHeader className={styles.heading ?? ''}>{sourceWords[source]}</GridListHeader>
              {found
                .filter((field) => field.source === source)
                .map((field) => (
                  <FieldRow
                    key={field.name}
                    field={field}
                    isChild={field.name === table.childField}
                    builder={builder}
                    isOpen={opened === field.name}
                    onOpen={(isOpen) => setOpened(isOpen ? field.name : null)}
                    onPoint={() => setPointed(field.name)}
                  />
                ))}
            </GridListSection>
          ))}
        </GridList>
      )}
      <p className={styles.about} aria-hidden>
        {about === undefined ? 'Drag a field into an area below, or press it.' : aboutField(about, table)}
      </p>
    </div>
  );
}

function FieldRow(props: {
  field: PivotField;
  isChild: boolean;
  builder: Builder;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onPoint: () => void;
}) {
  const { field, isChild, builder, isOpen, onOpen, onPoint } = props;
  const Icon = isChild ? UserRound : icons[field.type];
  return (
    <GridListItem
      id={field.name}
      textValue={field.label}
      data-field={field.name}
      className={styles.field ?? ''}
      onHoverStart={onPoint}
    >
      <AriaButton slot="drag" className={styles.grip ?? ''}>
        <GripVertical aria-hidden size={14} />
      </AriaButton>
      <Icon aria-hidden size={14} className={styles.type} />
      <span className={styles.name}>{field.label}</span>
      <Text slot="description" className={styles.unseen ?? ''}>
        {aboutField(field, builder.table)}
      </Text>
      <MenuTrigger isOpen={isOpen} onOpenChange={onOpen}>
        <AriaButton className={styles.more ?? ''} aria-label={`Add ${field.label}`}>
          <Plus aria-hidden size={14} />
        </AriaButton>
        <FieldMenu field={field} builder={builder} />
      </MenuTrigger>
    </GridListItem>
  );
}

/** `Number, age. Completed years on the row's own day.` */
function aboutField(field: PivotField, table: PivotTable): string {
  const type = field.name === table.childField ? 'the child' : types[field.type];
  const words = type.charAt(0).toUpperCase() + type.slice(1);
  return `${words}, ${field.name}. ${field.about ?? ''}`.trim();
}

function havingName({ fields }: PivotTable, words: string): readonly PivotField[] {
  const sought = words.trim().toLowerCase();
  return fields.filter(
    ({ name, label }) => label.toLowerCase().includes(sought) || name.toLowerCase().includes(sought),
  );
}
