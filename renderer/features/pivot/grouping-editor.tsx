import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import type { LevelChoice } from '../../../shared/definitions/pivot-definition';
import { BandsEditor } from './bands-editor';
import styles from './grouping.module.css';
import { GroupsEditor } from './groups-editor';
import { PeriodChoice } from './period-choice';
import { useRoomToGrow } from './use-room-to-grow';

/** How the values of a level are put together: numbers in bands, text in groups, days in periods. Choices act at once. */
export function GroupingEditor(props: {
  table: PivotTable;
  level: LevelChoice;
  onChange: (level: LevelChoice) => void;
}) {
  const { table, level, onChange } = props;
  const contents = useRoomToGrow();
  const field = table.fields.find(({ name }) => name === level.field);
  return (
    <div ref={contents} className={styles.grouping}>
      {field?.type === 'number' && (
        <BandsEditor table={table} field={field} level={level} onChange={onChange} />
      )}
      {field?.type === 'text' && <GroupsEditor table={table} level={level} onChange={onChange} />}
      {field?.type === 'day' && (
        <PeriodChoice
          value={level}
          onChange={(period) => {
            const { by: _by, start: _start, ...same } = level;
            onChange({ ...same, ...period });
          }}
        />
      )}
    </div>
  );
}
