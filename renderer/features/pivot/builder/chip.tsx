import { ChevronDown, GripVertical, TriangleAlert } from 'lucide-react';
import { Button as AriaButton, GridListItem, Text } from 'react-aria-components';
import { Menu } from '../../../components/menu/menu';
import styles from './builder.module.css';
import { chipMenu } from './chip-menu';
import { chipWords } from './chip-words';
import { chosenIn, type Place } from './places';
import type { Builder } from './use-builder';

/** Something chosen. Pressing it opens its own choices, the arrow beside it what can be done with it. */
export function Chip({ id, place, builder }: { id: string; place: Place; builder: Builder }) {
  const { definition, table } = builder;
  const chosen = chosenIn(definition, place.area)[place.position];
  if (chosen === undefined) return null;
  const { name, note, isMissing } = chipWords(chosen, table, definition.show);
  return (
    <GridListItem
      id={id}
      textValue={name}
      data-chip
      className={`${styles.chip} ${isMissing ? styles.missing : ''}`}
    >
      <AriaButton slot="drag" className={styles.grip ?? ''}>
        <GripVertical aria-hidden size={14} />
      </AriaButton>
      {isMissing && <TriangleAlert aria-hidden size={14} className={styles.type} />}
      <span className={styles.name} title={note === '' ? name : `${name}, ${note}`}>
        {name}
        {note !== '' && <span className={styles.note}> {note}</span>}
      </span>
      <Text slot="description" className={styles.unseen ?? ''}>
        {isMissing ? 'Not among what is loaded. ' : ''}
        {note}
      </Text>
      <Menu
        label={name}
        button={
          <AriaButton className={styles.more ?? ''} aria-label={`What to do with ${name}`}>
            <ChevronDown aria-hidden size={14} />
          </AriaButton>
        }
        choices={chipMenu(chosen, place, builder)}
      />
    </GridListItem>
  );
}
