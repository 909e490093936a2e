import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import type { LevelChoice, PivotDefinition } from '../../../../shared/definitions/pivot-definition';
import { Select } from '../../../components/select/select';
import { chipWords } from './chip-words';

/** The order of a level: its own, reversed, or by a measure. */
export function SortChoice(props: {
  table: PivotTable;
  definition: PivotDefinition;
  level: LevelChoice;
  onChange: (level: LevelChoice) => void;
}) {
  const { table, definition, level, onChange } = props;
  const { sort: _sort, ...unsorted } = level;
  const { sort = 'label' } = level;
  const within = typeof sort === 'object' ? sort.within : undefined;
  const measures = definition.measures.flatMap((measure, place) => {
    const { name } = chipWords({ kind: 'measure', measure }, table, definition.show);
    return [
      { value: `${place} descending`, label: `${name}, largest first` },
      { value: `${place} ascending`, label: `${name}, smallest first` },
    ];
  });
  return (
    <Select
      label={within === undefined || within.length === 0 ? 'Order' : `Order (within ${within.join(', ')})`}
      value={
        typeof sort === 'string' ? sort : `${sort.measure} ${sort.descending ? 'descending' : 'ascending'}`
      }
      choices={[
        { value: 'label', label: 'Its own order' },
        { value: 'label-descending', label: 'Its own order, reversed' },
        ...measures,
      ]}
      onChange={(value) => {
        const [measure, way] = value.split(' ');
        if (value === 'label') onChange(unsorted);
        else if (value === 'label-descending') onChange({ ...level, sort: 'label-descending' });
        else
          onChange({
            ...level,
            sort: {
              measure: Number(measure),
              descending: way === 'descending',
              ...(within === undefined ? {} : { within }),
            },
          });
      }}
    />
  );
}
