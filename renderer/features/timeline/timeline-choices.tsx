import type { TimelineDefinition } from '../../../shared/definitions/timeline-definition';
import { showDay } from '../../../shared/domain/wording';
import { Button } from '../../components/button/button';
import { DayField } from '../../components/field/day-field';
import { SearchField } from '../../components/field/search-field';
import { Select, type SelectChoice } from '../../components/select/select';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';
import type { LaneHeight } from './lane-geometry';
import styles from './timeline.module.css';

const sorts: readonly SelectChoice<TimelineDefinition['sort']>[] = [
  { value: 'moves', label: 'Most moves first' },
  { value: 'age', label: 'Oldest first' },
  { value: 'start', label: 'Earliest start first' },
  { value: 'child', label: 'By child id' },
];

/** What of the timeline a person chose; every choice acts at once. */
export function TimelineChoices(props: {
  definition: TimelineDefinition;
  /** The day in use, where none was chosen. */
  asAt: string;
  programme: string;
  find: string;
  height: LaneHeight;
  onDefine: (changed: Partial<TimelineDefinition>) => void;
  onFind: (childId: string) => void;
  onHeight: (height: LaneHeight) => void;
}) {
  const { definition, asAt, programme, find, height, onDefine, onFind, onHeight } = props;
  return (
    <>
      <ToggleGroup
        label="Children"
        hideLabel={false}
        choices={[
          { value: 'everyone', label: 'Everyone' },
          { value: 'programme', label: `On ${programme}` },
        ]}
        value={definition.who}
        onChange={(who) => onDefine({ who })}
      />
      <ToggleGroup
        label="Time runs by"
        hideLabel={false}
        choices={[
          { value: 'calendar', label: 'Calendar' },
          { value: 'programme-start', label: `Start of ${programme}` },
        ]}
        value={definition.by}
        onChange={(by) => onDefine({ by })}
      />
      <Select label="Order" choices={sorts} value={definition.sort} onChange={(sort) => onDefine({ sort })} />
      <div className={styles.asAt}>
        <DayField label="As at" value={asAt} onChange={(day) => onDefine({ asAt: day })} />
        {definition.asAt === null ? (
          <p className={styles.note}>The last day the extracts know of.</p>
        ) : (
          <Button look="link" onPress={() => onDefine({ asAt: null })}>
            Back to the last day known
          </Button>
        )}
      </div>
      <SearchField label="Find a child" placeholder="Child id" value={find} onChange={onFind} />
      <ToggleGroup
        label="Lanes"
        hideLabel={false}
        choices={[
          { value: 'roomy', label: 'Roomy' },
          { value: 'compact', label: 'Compact' },
        ]}
        value={height}
        onChange={onHeight}
      />
      <p className={styles.note}>
        Everything that began after {showDay(asAt)} is left out; ages are on that day.
      </p>
    </>
  );
}
