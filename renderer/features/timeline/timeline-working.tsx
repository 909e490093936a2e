import type { Timeline } from '../../../shared/analysis/timeline/lane';
import type { TimelineDefinition } from '../../../shared/definitions/timeline-definition';
import { showDay } from '../../../shared/domain/wording';
import { useSettings } from '../../app/workbench-context';
import { programmeName } from './programme-name';
import styles from './timeline.module.css';

/** How the timeline was worked out, and the definition that gives it again. */
export function TimelineWorking({
  definition,
  timeline,
}: {
  definition: TimelineDefinition;
  timeline: Timeline;
}) {
  const settings = useSettings();
  const { moves } = settings;
  return (
    <div className={styles.working}>
      <p>
        A placement move is a stay that starts inside a care period, is not its first, is not temporary
        {moves.joinReturns && ' and does not return from a temporary stay to the same placement'}. The same
        placement has the same type and provider and, where the return gives them, the same postcode and URN.
      </p>
      <p>
        Stays come from the placements, or from the episodes of the return joined into stays by the rules in
        Settings. An interval without an end is drawn up to {showDay(timeline.asAt)}, except a missing
        episode, which is then a sign on its first day. Signs of one kind that are too close to be told apart
        are one sign with their number.
      </p>
      <p>
        A phase of {programmeName(settings)} lasts from its recorded date to the next one that is recorded; no
        phase is inferred from its planned length. SDQ totals are banded by the form they were given on.
      </p>
      <pre>{JSON.stringify(definition, null, 2)}</pre>
    </div>
  );
}
