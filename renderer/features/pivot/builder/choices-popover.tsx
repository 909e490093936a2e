import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import selectStyles from '../../../components/select/select.module.css';
import { FilterEditor } from '../filter-editor';
import styles from './builder.module.css';
import { chipWords } from './chip-words';
import { LevelChoices } from './level-choices';
import { MeasureChoices } from './measure-choices';
import { chosenIn, type Place } from './places';
import type { Builder } from './use-builder';

/** The choices of one chip, beside it. It stays while they change the chip. */
export function ChoicesPopover(props: {
  place: Place;
  chip: RefObject<HTMLElement | null>;
  builder: Builder;
}) {
  const { place, chip, builder } = props;
  const { table, definition } = builder;
  const chosen = chosenIn(definition, place.area)[place.position];
  if (chosen === undefined) return null;
  const { name } = chipWords(chosen, table, definition.show);
  return (
    <Popover
      triggerRef={chip}
      isOpen
      onOpenChange={(isOpen) => isOpen || builder.open(null)}
      placement="right top"
      offset={8}
      className={`${selectStyles.popover} ${styles.popover}`}
    >
      <Dialog className={styles.choices ?? ''} aria-label={name}>
        {chosen.kind === 'level' && (
          <LevelChoices
            table={table}
            definition={definition}
            level={chosen.level}
            onChange={(level) => builder.change(place, { kind: 'level', level })}
          />
        )}
        {chosen.kind === 'measure' && (
          <MeasureChoices
            table={table}
            show={definition.show}
            measure={chosen.measure}
            onChange={(measure) => builder.change(place, { kind: 'measure', measure })}
          />
        )}
        {chosen.kind === 'filter' && (
          <FilterEditor
            table={table}
            filter={chosen.filter}
            onChange={(filter) => builder.change(place, { kind: 'filter', filter })}
          />
        )}
      </Dialog>
    </Popover>
  );
}
