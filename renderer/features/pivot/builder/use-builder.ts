import { type RefObject, useEffect, useRef, useState } from 'react';
import type { FieldValue, PivotField, PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import type { PivotDefinition } from '../../../../shared/definitions/pivot-definition';
import { useWorkbench } from '../../../app/workbench-context';
import { areaWords, chipWords, placeWords } from './chip-words';
import type { Dragged } from './dragged';
import { changed, inserted, mostIn, moved, removed } from './edit-definition';
import { type Area, type Chosen, chosenIn, fieldNamed, fieldNameOf, type Place } from './places';
import { convertedTo, needsValues, startIn } from './start';

/** Everything that can be done with the fields of a pivot; each is one step, said aloud. */
export interface Builder {
  readonly table: PivotTable;
  readonly definition: PivotDefinition;
  /** What was done last, for a screen reader. */
  readonly said: string;
  /** Whose choices are open. */
  readonly opened: Place | null;
  open(place: Place | null): void;
  /** Puts a field at the end of an area, or before what stands at the position. */
  add(field: PivotField, area: Area, position?: number): Promise<void>;
  /** Moves something before what stands at `to`, as positions are counted before the move. */
  move(from: Place, to: Place): void;
  drop(dragged: Dragged, to: Place): void;
  remove(place: Place): void;
  change(place: Place, chosen: Chosen): void;
}

/**
 * @param step takes the changed definition as one step
 * @param root holds the areas, whose places take the focus when what had it moves
 */
export function useBuilder(
  table: PivotTable,
  definition: PivotDefinition,
  step: (change: (before: PivotDefinition) => PivotDefinition) => void,
  root: RefObject<HTMLElement | null>,
): Builder {
  const engine = useWorkbench();
  const [said, setSaid] = useState('');
  const [opened, setOpened] = useState<Place | null>(null);
  const focusNext = useFocusNext(definition, root);

  const isOpenThere = opened === null || opened.position < chosenIn(definition, opened.area).length;
  useEffect(() => {
    if (!isOpenThere) setOpened(null);
  }, [isOpenThere]);

  const nameOf = (chosen: Chosen) => chipWords(chosen, table, definition.show).name;
  const count = (area: Area) => chosenIn(definition, area).length;
  const isFull = (area: Area) => {
    if (count(area) < mostIn[area]) return false;
    setSaid(`${areaWords[area]} hold ${mostIn[area]} at most. Take one out first.`);
    return true;
  };

  const add = async (field: PivotField, area: Area, position = count(area)) => {
    if (isFull(area)) return;
    const isLevel = area === 'rows' || area === 'columns';
    const values =
      isLevel && needsValues(field)
        ? await (
            engine.pivotValues(table.name, { field: field.name }) as Promise<readonly FieldValue[]>
          ).catch(() => [])
        : [];
    const place = { area, position };
    step((before) =>
      before.table === table.name ? inserted(before, startIn(area, field, table, values), place) : before,
    );
    setSaid(`${field.label} added to ${placeWords(area, position, count(area) + 1)}`);
    if (area === 'filters') setOpened(place);
  };

  const move = (from: Place, to: Place) => {
    const chosen = chosenIn(definition, from.area)[from.position];
    if (chosen === undefined || (from.area !== to.area && isFull(to.area))) return;
    const converted = convertedTo(to.area, chosen, fieldNamed(table, fieldNameOf(chosen)), table);
    if (converted === null) {
      setSaid(`${nameOf(chosen)} cannot stand in ${to.area}`);
      return;
    }
    const after = moved(definition, from, to, converted);
    step(() => after.definition);
    focusNext.afterChange(after.place);
    const others = from.area === to.area ? 0 : 1;
    setSaid(
      `${nameOf(converted)} moved to ${placeWords(to.area, after.place.position, count(to.area) + others)}`,
    );
  };

  return {
    table,
    definition,
    said,
    opened,
    open: (place) => {
      setOpened(place);
      if (place === null && opened !== null) focusNext.now(opened);
    },
    add,
    move,
    drop: (dragged, to) => {
      if ('from' in dragged) return move(dragged.from, to);
      const field = fieldNamed(table, dragged.field);
      if (field !== undefined) void add(field, to.area, to.position);
    },
    remove: (place) => {
      const chosen = chosenIn(definition, place.area)[place.position];
      if (chosen === undefined) return;
      step((before) => removed(before, place));
      focusNext.afterChange(place);
      setSaid(`${nameOf(chosen)} removed from ${place.area}`);
    },
    change: (place, chosen) => step((before) => changed(before, chosen, place)),
  };
}

/** Gives the focus to a place once the change is on the screen; where nothing stands there, to what stands before it. */
function useFocusNext(definition: PivotDefinition, root: RefObject<HTMLElement | null>) {
  const wanted = useRef<Place | null>(null);
  const settle = () => {
    const place = wanted.current;
    wanted.current = null;
    if (place === null || root.current === null) return;
    const area = root.current.querySelector<HTMLElement>(`[data-area="${place.area}"]`);
    const chips = [...(area?.querySelectorAll<HTMLElement>('[data-chip]') ?? [])];
    const next =
      chips[Math.min(place.position, chips.length - 1)] ?? area?.querySelector<HTMLElement>('[role=grid]');
    next?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for the changed definition
  useEffect(() => afterMenusClosed(settle), [definition]);
  return {
    /** Once the change that is under way is on the screen. */
    afterChange: (place: Place) => {
      wanted.current = place;
    },
    /** Where nothing else changes. */
    now: (place: Place) => {
      wanted.current = place;
      afterMenusClosed(settle);
    },
  };
}

/** A menu that closes gives the focus back in the next frame; whoever wants it must come after that. */
function afterMenusClosed(settle: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(settle);
  });
  return () => cancelAnimationFrame(frame);
}
