import type { OutcomeId, plainOutcomes } from '../../../../shared/definitions/cohort-definition';

export interface OutcomeChoice {
  readonly id: OutcomeId;
  readonly label: string;
}

const words: Readonly<Record<(typeof plainOutcomes)[number], string>> = {
  unplanned_moves: 'Unplanned moves',
  placement_moves: 'Placement moves',
  residential_moves: 'Moves to residential care',
  missing_episodes: 'Missing episodes',
  missing_nights: 'Missing nights',
};
const inOrder = Object.keys(words) as (keyof typeof words)[];

/** Every outcome that can be chosen: the plain ones, each kind of event there is, and what is chosen already. */
export function outcomeChoices(
  kinds: readonly string[],
  chosen: readonly OutcomeId[],
): readonly OutcomeChoice[] {
  const offered: OutcomeId[] = [...inOrder, ...kinds.map((kind): OutcomeId => `event:${kind}`)];
  const missing = chosen.filter((id) => !offered.includes(id));
  return [...offered, ...missing].map((id) => ({ id, label: labelOf(id) }));
}

const labelOf = (id: OutcomeId): string =>
  id in words ? words[id as keyof typeof words] : `Events: ${id.slice('event:'.length)}`;

/** With one ticked or not; the first that was chosen stays the first. The last one stays. */
export function ticked(chosen: readonly OutcomeId[], id: OutcomeId, isOn: boolean): OutcomeId[] {
  const others = chosen.filter((other) => other !== id);
  if (isOn) return [...others, id];
  return others.length === 0 ? [...chosen] : others;
}
