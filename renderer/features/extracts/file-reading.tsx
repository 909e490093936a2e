import { fileDecisions } from '../../../shared/definitions/file-decisions';
import type { FileSummary } from '../../../shared/extracts/load-result';
import { useWorkbenchState } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { Checkbox } from '../../components/checkbox/checkbox';
import { NumberField } from '../../components/field/number-field';
import { Select } from '../../components/select/select';
import { withDecision } from './change-decisions';
import styles from './file-reading.module.css';
import { kindChoices } from './kind-words';
import { choicesOf, delimiterNames, encodingNames } from './reading-words';

const from = {
  columns: 'Known by its columns.',
  person: 'Said by hand.',
  remembered: 'Remembered from an earlier file with these columns.',
};

/** What the file was taken for and how its text was read. Every choice reads the file again at once. */
export function FileReading({ file }: { file: FileSummary }) {
  const { decide } = useWorkbenchState();
  const { decisions } = file;
  const change = (changed: Parameters<typeof withDecision>[1]) =>
    void decide(file.name, withDecision(decisions, changed));
  return (
    <div className={styles.reading}>
      <div>
        <Select
          label="This file is"
          choices={kindChoices}
          value={file.kind}
          onChange={(kind) => change({ kind, columns: undefined })}
        />
        <p className={styles.note}>
          {file.kind === 'other' ? 'Not known by its columns.' : from[file.kindFrom]}
        </p>
      </div>
      <Select
        label="Encoding"
        choices={choicesOf(encodingNames)}
        value={file.encoding}
        onChange={(encoding) => change({ encoding })}
      />
      <Select
        label="Cells are parted by"
        choices={choicesOf(delimiterNames)}
        value={file.delimiter}
        onChange={(delimiter) => change({ delimiter })}
      />
      <NumberField
        label="Line with the column names"
        value={file.headerLine ?? 1}
        min={1}
        onChange={(headerLine) => headerLine !== file.headerLine && change({ headerLine })}
      />
      <Checkbox
        isOn={decisions.nullMarkers ?? true}
        onChange={(nullMarkers) => change({ nullMarkers: nullMarkers ? undefined : false })}
      >
        Words such as “Not recorded” mean nothing recorded
      </Checkbox>
      {Object.keys(decisions).length > 0 && (
        <Button look="link" onPress={() => void decide(file.name, fileDecisions.parse({}))}>
          Forget what was said and read it off the file
        </Button>
      )}
    </div>
  );
}
