import { definitionOf } from '../../../shared/extracts/kinds/recognise';
import type { FileSummary } from '../../../shared/extracts/load-result';
import { useWorkbenchState } from '../../app/workbench-context';
import { Notice } from '../../components/notice/notice';
import { Select } from '../../components/select/select';
import { withFilling } from './change-decisions';
import styles from './needed-fields.module.css';

/** The fields that the file's kind cannot do without and that no column fills yet. */
export function missingFields(file: FileSummary): readonly string[] {
  const filled = new Set(file.columns.map(({ fills }) => fills));
  const needed = definitionOf(file.kind)?.fields.filter((field) => field.needed !== undefined) ?? [];
  return needed.map(({ fills }) => fills).filter((field) => !filled.has(field));
}

/** The fields that the file's kind cannot do without and that no column fills yet, each with a choice of column. */
export function NeededFields({ file }: { file: FileSummary }) {
  const { decide } = useWorkbenchState();
  const definition = definitionOf(file.kind);
  if (definition === null) return <Unrecognised />;
  const missing = missingFields(file);
  if (missing.length === 0) return null;
  return (
    <section className={styles.needed}>
      <h2>Which column holds what?</h2>
      <p>
        {definition.title} cannot be used without these. Choose the column of this file that holds each; the
        next file with the same columns is then read the same way.
      </p>
      <div className={styles.fields}>
        {missing.map((field) => (
          <Select
            key={field}
            label={field}
            placeholder="Choose a column"
            choices={file.columns.map(({ name }) => ({ value: name, label: name }))}
            value={null}
            onChange={(column) => void decide(file.name, withFilling(file.decisions, field, column, null))}
          />
        ))}
      </div>
    </section>
  );
}

function Unrecognised() {
  return (
    <Notice level="second-look">
      This file was not recognised by its columns, so it is kept as it came and no analysis uses it. If it
      holds placements, missing episodes or anything else the workbench knows, say so on the left.
    </Notice>
  );
}
