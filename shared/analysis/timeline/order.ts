import type { TimelineDefinition } from '../../definitions/timeline-definition';
import type { Lane } from './lane';

const ids = new Intl.Collator('en-GB', { numeric: true });
const byChild = (a: Lane, b: Lane): number => ids.compare(a.childId, b.childId);

/** The lanes as a person wants to see them; equals by child id, and a lane without the answer last. */
export function lanesInOrder(lanes: readonly Lane[], definition: TimelineDefinition): Lane[] {
  const rank = rankOf(definition);
  const ranks = new Map(lanes.map((lane) => [lane, rank(lane)]));
  const compare = (a: Lane, b: Lane): number => {
    const first = ranks.get(a) ?? null;
    const second = ranks.get(b) ?? null;
    if (first === second) return byChild(a, b);
    if (first === null) return 1;
    if (second === null) return -1;
    return first < second ? -1 : 1;
  };
  return [...lanes].sort(compare);
}

/** What comes first has the lowest rank; null goes last. */
function rankOf({ sort, by }: TimelineDefinition): (lane: Lane) => number | string | null {
  if (sort === 'moves') return (lane) => -lane.moves;
  if (sort === 'age') return (lane) => lane.birthDate;
  if (sort === 'child') return () => null;
  return by === 'programme-start'
    ? (lane) => lane.programmeStart
    : (lane) => lane.carePeriods[0]?.start ?? lane.stays[0]?.start ?? null;
}
