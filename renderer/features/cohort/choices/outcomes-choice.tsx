import type { FieldValue, PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import { blank } from '../../../../shared/definitions/pivot-definition';
import type { ChosenComparison } from '../../../../shared/definitions/saved-comparison';
import { showCount } from '../../../../shared/domain/wording';
import { useResult } from '../../../app/use-result';
import { useWorkbench } from '../../../app/workbench-context';
import { Checkbox } from '../../../components/checkbox/checkbox';
import styles from '../../../components/choices/choices.module.css';
import { outcomeChoices, ticked } from './outcome-choices';

type Changed = Partial<ChosenComparison>;

/** What is counted before and after, with each kind of event that the extracts hold. */
export function OutcomesChoice(props: {
  chosen: ChosenComparison;
  tables: readonly PivotTable[];
  onChange: (changed: Changed) => void;
}) {
  const { chosen, tables, onChange } = props;
  const hasEvents = tables.some(({ name }) => name === 'event');
  const events = useValues('event', 'kind', hasEvents);
  const offered = outcomeChoices(
    events.map(({ key }) => key),
    chosen.outcomes,
  );
  return (
    <div className={styles.ticks}>
      {offered.map(({ id, label }) => (
        <Checkbox
          key={id}
          isOn={chosen.outcomes.includes(id)}
          onChange={(isOn) => onChange({ outcomes: ticked(chosen.outcomes, id, isOn) })}
        >
          {label} <RowsOf rows={events.find(({ key }) => id === `event:${key}`)?.rows} />
        </Checkbox>
      ))}
      {chosen.outcomes.includes('residential_moves') && (
        <ResidentialGroups chosen={chosen} tables={tables} onChange={onChange} />
      )}
    </div>
  );
}

const RowsOf = ({ rows }: { rows: number | undefined }) =>
  rows === undefined ? null : <span className={styles.count}>{showCount(rows)}</span>;

/** Which placement groups a move to residential care leads to. */
function ResidentialGroups(props: {
  chosen: ChosenComparison;
  tables: readonly PivotTable[];
  onChange: (changed: Changed) => void;
}) {
  const { residential } = props.chosen;
  const hasPlacements = props.tables.some(({ name }) => name === 'placement');
  const groups = useValues('placement', 'place_group', hasPlacements).map(({ key }) => key);
  const offered = [...new Set([...residential, ...groups])];
  return (
    <details className={styles.more}>
      <summary>What is residential care</summary>
      <fieldset className={styles.ticks} aria-label="What is residential care">
        {offered.map((group) => (
          <Checkbox
            key={group}
            isOn={residential.includes(group)}
            onChange={(isOn) => {
              const next = offered.filter((one) => (one === group ? isOn : residential.includes(one)));
              if (next.length > 0) props.onChange({ residential: next });
            }}
          >
            {group}
          </Checkbox>
        ))}
      </fieldset>
    </details>
  );
}

/** The values of a field that occur, blanks left out. */
function useValues(table: string, field: string, isThere: boolean): readonly FieldValue[] {
  const engine = useWorkbench();
  const { value } = useResult({ values: table, field, isThere }, async () =>
    isThere ? ((await engine.pivotValues(table, { field })) as readonly FieldValue[]) : [],
  );
  return (value ?? []).filter(({ key, rows }) => key !== blank && rows > 0);
}
