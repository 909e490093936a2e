import type { MenuChoice } from '../../../components/menu/menu';
import { areas, type Chosen, chosenIn, fieldNamed, fieldNameOf, type Place } from './places';
import { convertedTo } from './start';
import type { Builder } from './use-builder';

/** What can be done with something chosen. */
export function chipMenu(chosen: Chosen, place: Place, builder: Builder): MenuChoice[] {
  const { table, definition } = builder;
  const { area, position } = place;
  const field = fieldNamed(table, fieldNameOf(chosen));
  const last = chosenIn(definition, area).length - 1;
  const choice = (id: string, label: string, run: () => void): MenuChoice => ({ id, label, run });
  return [
    choice('choices', 'Change …', () => builder.open(place)),
    ...(position > 0
      ? [choice('up', 'Move up', () => builder.move(place, { area, position: position - 1 }))]
      : []),
    ...(position < last
      ? [choice('down', 'Move down', () => builder.move(place, { area, position: position + 2 }))]
      : []),
    ...areas
      .filter((other) => other !== area && convertedTo(other, chosen, field, table) !== null)
      .map((other) =>
        choice(other, `Move to ${other}`, () =>
          builder.move(place, { area: other, position: chosenIn(definition, other).length }),
        ),
      ),
    choice('remove', 'Remove', () => builder.remove(place)),
  ];
}
