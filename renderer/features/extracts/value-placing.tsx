import { showCount } from '../../../shared/domain/wording';
import type { ColumnSummary, FileSummary } from '../../../shared/extracts/load-result';
import { useWorkbenchState } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { TextField } from '../../components/field/text-field';
import { Select } from '../../components/select/select';
import { withValue } from './change-decisions';
import { valueChoices } from './value-choices';
import styles from './value-placing.module.css';

const valuesByHand = (file: FileSummary, column: ColumnSummary): [string, string][] =>
  Object.entries(file.decisions.columns?.[column.name]?.values ?? {});

/** The columns with values that are in no code set, or that were placed by hand. */
export const columnsWithValues = (file: FileSummary): readonly ColumnSummary[] =>
  file.columns.filter((column) => column.unmapped.length > 0 || valuesByHand(file, column).length > 0);

/** The values that could not be placed, how often each occurs, and what a person says each means. */
export function ValuePlacing({ file }: { file: FileSummary }) {
  return (
    <div className={styles.columns}>
      {columnsWithValues(file).map((column) => (
        <section key={column.name}>
          <h2>
            {column.name} <span>fills {column.fills}</span>
          </h2>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Value in the file</th>
                <th scope="col">Rows</th>
                <th scope="col">Means</th>
              </tr>
            </thead>
            <tbody>
              {column.unmapped.map(({ value, count }) => (
                <ValueRow key={value} file={file} column={column} value={value} count={count} means={null} />
              ))}
              {valuesByHand(file, column).map(([value, means]) => (
                <ValueRow key={value} file={file} column={column} value={value} count={null} means={means} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}

function ValueRow(props: {
  file: FileSummary;
  column: ColumnSummary;
  value: string;
  count: number | null;
  means: string | null;
}) {
  const { file, column, value, count, means } = props;
  const { decide } = useWorkbenchState();
  const choices = valueChoices(file.kind, column.fills);
  const place = (meaning: string | null) =>
    void decide(file.name, withValue(file.decisions, column.name, value, meaning));
  const label = `What “${value}” means`;
  return (
    <tr>
      <th scope="row">{value}</th>
      <td>{count === null ? '–' : showCount(count)}</td>
      <td>
        <div className={styles.means}>
          {choices.length > 0 ? (
            <Select
              small
              hideLabel
              label={label}
              placeholder="Not placed"
              choices={choices}
              value={means}
              onChange={place}
            />
          ) : (
            <TextField hideLabel label={label} value={means ?? ''} onChange={(text) => place(text || null)} />
          )}
          {means !== null && (
            <Button look="link" onPress={() => place(null)}>
              Take back
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
