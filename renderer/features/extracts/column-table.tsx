import { showCount } from '../../../shared/domain/wording';
import { definitionOf } from '../../../shared/extracts/kinds/recognise';
import type { ColumnSummary, FileSummary } from '../../../shared/extracts/load-result';
import { useWorkbenchState } from '../../app/workbench-context';
import { Notice, type NoticeLevel } from '../../components/notice/notice';
import { Select } from '../../components/select/select';
import { withColumnDecision, withFilling } from './change-decisions';
import styles from './column-table.module.css';
import { lineWords } from './line-words';
import { choicesOf, isUndecided, readAs, readAsNames, readingDecision } from './reading-words';

const keptAsItCame = ' ';
const levels: Readonly<Record<ColumnSummary['notes'][number]['level'], NoticeLevel>> = {
  'needs-decision': 'second-look',
  'please-check': 'second-look',
  information: 'information',
};

/** Every column of the file: what it fills, how it was read and why, and what is in it. */
export function ColumnTable({ file }: { file: FileSummary }) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            {file.kind !== 'other' && <th scope="col">Fills</th>}
            <th scope="col">Read as</th>
            <th scope="col">Empty</th>
            <th scope="col">Holds, for example</th>
          </tr>
        </thead>
        {file.columns.map((column) => (
          <ColumnRow key={column.name} file={file} column={column} />
        ))}
      </table>
    </div>
  );
}

function ColumnRow({ file, column }: { file: FileSummary; column: ColumnSummary }) {
  const { decide } = useWorkbenchState();
  const { decisions } = file;
  const markers = Object.entries(column.nullMarkers);
  const change = (changed: Parameters<typeof withColumnDecision>[2]) =>
    void decide(file.name, withColumnDecision(decisions, column.name, changed));
  return (
    <tbody>
      <tr>
        <th scope="row" title={column.name}>
          {column.name}
        </th>
        {file.kind !== 'other' && (
          <td className={styles.choice}>
            <FieldFilled file={file} column={column} />
          </td>
        )}
        <td className={styles.choice}>
          <Select
            small
            hideLabel
            label={`How ${column.name} is read`}
            placeholder={isUndecided(column) ? 'Date, but in which order?' : 'Date'}
            choices={choicesOf(readAsNames)}
            value={readAs(column)}
            onChange={(as) => change({ dateOrder: undefined, ...readingDecision(as) })}
          />
        </td>
        <td className={styles.number}>{column.empty === 0 ? '–' : showCount(column.empty)}</td>
        <td className={styles.examples}>{column.examples.join('  ·  ')}</td>
      </tr>
      {(column.notes.length > 0 || markers.length > 0) && (
        <tr className={styles.notes}>
          <td colSpan={5}>
            {column.notes.map((note) => (
              <Notice key={note.text} level={levels[note.level]}>
                {note.text} {lineWords(note.lines)}
              </Notice>
            ))}
            {markers.length > 0 && (
              <p className={styles.markers}>
                Read as nothing recorded:{' '}
                {markers.map(([marker, count]) => `“${marker}” in ${showCount(count, 'cell')}`).join(', ')}
              </p>
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function FieldFilled({ file, column }: { file: FileSummary; column: ColumnSummary }) {
  const { decide } = useWorkbenchState();
  const fields = [...new Set(definitionOf(file.kind)?.fields.map(({ fills }) => fills))];
  const choices = [
    { value: keptAsItCame, label: 'Kept as it came' },
    ...fields.map((field) => ({ value: field, label: field })),
  ];
  return (
    <Select
      small
      hideLabel
      label={`What ${column.name} fills`}
      choices={choices}
      value={column.fills ?? keptAsItCame}
      onChange={(chosen) => {
        const before = file.columns.find(({ fills }) => fills === chosen)?.name ?? null;
        const decided =
          chosen === keptAsItCame
            ? withColumnDecision(file.decisions, column.name, { fills: null })
            : withFilling(file.decisions, chosen, column.name, before);
        void decide(file.name, decided);
      }}
    />
  );
}
