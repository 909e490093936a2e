import { type KeyboardEvent, useMemo, useRef } from 'react';
import {
  DropIndicator,
  type DroppableCollectionInsertDropEvent,
  GridList,
  useDragAndDrop,
} from 'react-aria-components';
import { dragWithin } from '../../../app/drag-within';
import styles from './builder.module.css';
import { Chip } from './chip';
import { chipIds } from './chip-ids';
import { areaWords } from './chip-words';
import { ChoicesPopover } from './choices-popover';
import { dragItem, dragsField, droppedOf } from './dragged';
import { type Area, chosenIn, fieldNameOf } from './places';
import type { Builder } from './use-builder';

const invitations: Readonly<Record<Area, string>> = {
  rows: 'One row in all',
  columns: 'One column in all',
  values: 'Counts rows',
  filters: 'Every row counts',
};

/** What stands in the rows, columns, values or filters; fields are dropped into it and dragged out of it. */
export function AreaList({ area, builder }: { area: Area; builder: Builder }) {
  const chosen = chosenIn(builder.definition, area);
  const ids = chipIds(chosen);
  const chips = chosen.map((one, position) => ({ id: ids[position] as string, chosen: one, position }));
  const place = useRef<HTMLDivElement>(null);
  const opened = builder.opened?.area === area ? builder.opened : null;
  const openedChip = useMemo(
    () => ({
      get current() {
        const chips = place.current?.querySelectorAll<HTMLElement>('[data-chip]');
        return (opened === null ? null : chips?.[opened.position]) ?? null;
      },
    }),
    [opened],
  );

  const positionAt = ({ key, dropPosition }: DroppableCollectionInsertDropEvent['target']) =>
    ids.indexOf(String(key)) + (dropPosition === 'after' ? 1 : 0);
  const drop = async (items: DroppableCollectionInsertDropEvent['items'], position: number) => {
    const dragged = await droppedOf(items);
    if (dragged !== null) builder.drop(dragged, { area, position });
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].slice(0, 1).map((key) => {
        const position = ids.indexOf(String(key));
        const one = chosen[position];
        return dragItem({ from: { area, position } }, one !== undefined && fieldNameOf(one) !== null);
      }),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: [area === 'values' ? dragWithin : dragsField],
    onInsert: ({ items, target }) => void drop(items, positionAt(target)),
    onRootDrop: ({ items }) => void drop(items, chosen.length),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      builder.move({ area, position: ids.indexOf(String(key)) }, { area, position: positionAt(target) });
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.indicator ?? ''} />,
  });
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const chip = (event.target as HTMLElement).closest<HTMLElement>('[data-chip]');
    const position = [...event.currentTarget.querySelectorAll('[data-chip]')].indexOf(chip as HTMLElement);
    if (position === -1) return;
    if (event.key === 'Delete') builder.remove({ area, position });
    else if (event.altKey && event.key === 'ArrowUp' && position > 0)
      builder.move({ area, position }, { area, position: position - 1 });
    else if (event.altKey && event.key === 'ArrowDown' && position < chosen.length - 1)
      builder.move({ area, position }, { area, position: position + 2 });
    else if (!event.altKey || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={place} className={styles.area} data-area={area} onKeyDownCapture={press}>
      <h3 className={styles.areaName}>{areaWords[area]}</h3>
      <GridList
        aria-label={areaWords[area]}
        className={styles.chips ?? ''}
        items={chips}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => builder.open({ area, position: ids.indexOf(String(key)) })}
        renderEmptyState={() => <span className={styles.invitation}>{invitations[area]}</span>}
      >
        {({ id, position }) => <Chip id={id} place={{ area, position }} builder={builder} />}
      </GridList>
      {opened !== null && <ChoicesPopover place={opened} chip={openedChip} builder={builder} />}
    </div>
  );
}
