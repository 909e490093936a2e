import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import type { LevelChoice, PivotDefinition } from '../../../../shared/definitions/pivot-definition';
import { Checkbox } from '../../../components/checkbox/checkbox';
import { NumberField } from '../../../components/field/number-field';
import { TextField } from '../../../components/field/text-field';
import { Select } from '../../../components/select/select';
import styles from './builder.module.css';
import { chipWords } from './chip-words';

const begin = { n: 10, measure: 0, rest: 'Other' } as const;

/** Only the values that are largest by a measure; the others together. */
export function TopChoice(props: {
  table: PivotTable;
  definition: PivotDefinition;
  level: LevelChoice;
  onChange: (level: LevelChoice) => void;
}) {
  const { table, definition, level, onChange } = props;
  const { top, ...whole } = level;
  const set = (changed: Partial<typeof top>) => onChange({ ...level, top: { ...begin, ...top, ...changed } });
  return (
    <>
      <Checkbox isOn={top !== undefined} onChange={(isOn) => (isOn ? set({}) : onChange(whole))}>
        Only the largest, the rest as one
      </Checkbox>
      {top !== undefined && (
        <>
          <div className={styles.pair}>
            <NumberField label="How many" value={top.n} min={1} max={1000} onChange={(n) => set({ n })} />
            <TextField
              label="The rest is called"
              value={top.rest}
              refuse={(text) => (text.trim() === '' ? 'A name is needed.' : null)}
              onChange={(rest) => set({ rest: rest.trim() })}
            />
          </div>
          {definition.measures.length > 1 && (
            <Select
              label="Largest by"
              value={String(top.measure)}
              choices={definition.measures.map((measure, place) => ({
                value: String(place),
                label: chipWords({ kind: 'measure', measure }, table, definition.show).name,
              }))}
              onChange={(measure) => set({ measure: Number(measure) })}
            />
          )}
        </>
      )}
    </>
  );
}
