import type { TimelineDefinition } from '../../../shared/definitions/timeline-definition';
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
  /** What its start is called. */
  programmeStart: string;
  find: string;
  height: LaneHeight;
  onDefine: (changed: Partial<TimelineDefinition>) => void;
  onFind: (childId: string) => void;
  onHeight: (height: LaneHeight) => void;
}) {
  const { definition, asAt, programme, programmeStart, find, height, onDefine, onFind, onHeight } = props;
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
          { value: 'programme-start', label: programmeStart },
        ]}
        value={definition.by}
        onChange={(by) => onDefine({ by })}
      />
      <Select label="Order" choices={sorts} value={definition.sort} onChange={(sort) => onDefine({ sort })} />
      <div className={styles.asAt}>
        <DayField label="As at" value={asAt} onChange={(day) => onDefine({ asAt: day })} />
        {definition.asAt === null ? (
          <p className={styles.note}>
            {asAt === definition.latest
              ? 'Today: some dates that are loaded lie in the future.'
              : 'The last day that is loaded.'}{' '}
            What began later is left out; ages are on this day.
          </p>
        ) : (
          <Button look="link" onPress={() => onDefine({ asAt: null })}>
            Back to the last day loaded
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
    </>
  );
}
