import { useMemo, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { FieldValue, PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { blank, type LevelChoice } from '../../../shared/definitions/pivot-definition';
import { showCount } from '../../../shared/domain/wording';
import { Checkbox } from '../../components/checkbox/checkbox';
import { SearchField } from '../../components/field/search-field';
import { TextField } from '../../components/field/text-field';
import { Notice } from '../../components/notice/notice';
import { TickList, tickLine } from '../../components/tick-list/tick-list';
import { GroupList } from './group-list';
import styles from './grouping.module.css';
import { fewValues, havingWords } from './having-words';
import { NameValues } from './name-values';
import { groupOfEach, nameOthers, putUnder, takeOut, whyNotNamed, whyNotOthers } from './put-together';
import { rowsOf } from './rows-left';
import { useFieldValues, valuesAsked } from './use-field-values';

/** Lines of the list in sight at once. */
const most = 9;
const none: readonly FieldValue[] = [];

/** Text put together: several values ticked and named, and what was named so far. */
export function GroupsEditor(props: {
  table: PivotTable;
  level: LevelChoice;
  onChange: (level: LevelChoice) => void;
}) {
  const { table, level, onChange } = props;
  const { value, error } = useFieldValues(table, valuesAsked(level));
  const values = value ?? none;
  // A list that grew once its values are there would move everything beneath it.
  const lines = value === undefined ? most : Math.max(2, Math.min(values.length, most));
  const [words, setWords] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const grouped = useMemo(() => groupOfEach(level), [level]);
  const choices = useMemo(
    () =>
      havingWords(values, words).map(({ key, label, rows }) => {
        const group = grouped.get(key);
        return { key, label: group === undefined ? label : `${label} – in “${group}”`, count: rows };
      }),
    [values, words, grouped],
  );
  const groups = level.groups ?? [];
  const members = [...ticked];
  const rest = rowsOf(values.filter(({ key }) => key !== blank && !grouped.has(key)));
  const [said, setSaid] = useState('');
  const change = (changed: LevelChoice, done: string) => {
    onChange(changed);
    setSaid(`${showCount(members.length, 'value')} ${done}`);
    setTicked(new Set());
  };
  return (
    <>
      {error !== null && <Notice level="error">{error}</Notice>}
      {values.length > fewValues && (
        <SearchField label="Search the values" value={words} onChange={setWords} />
      )}
      <div style={{ height: lines * tickLine + 2, flex: 'none' }}>
        <TickList
          label="Values to put together"
          choices={choices}
          isTicked={(key) => ticked.has(key)}
          onTick={(keys, on) =>
            setTicked(new Set(on ? [...ticked, ...keys] : members.filter((key) => !keys.includes(key))))
          }
          none={words === '' ? '' : `No value has “${words}” in it.`}
        />
      </div>
      <NameValues
        count={ticked.size}
        groups={groups.map(({ label }) => label)}
        refuse={(name) => whyNotNamed(name, level, values, members)}
        onName={(name) => change(putUnder(level, name, members), `put under ${name}`)}
        onOut={
          members.some((key) => grouped.has(key))
            ? () => change(takeOut(level, members), 'taken out of their groups')
            : undefined
        }
      />
      <GroupList level={level} values={values} onChange={onChange} />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {groups.length > 0 && (
        <div className={styles.others}>
          <Checkbox
            isOn={level.others !== undefined}
            onChange={(isOn) => onChange(nameOthers(level, isOn ? freeName(level) : null))}
          >
            Put everything else under a name <span className={styles.rows}>{showCount(rest, 'row')}</span>
          </Checkbox>
          {level.others !== undefined && (
            <TextField
              label="Everything else is called"
              value={level.others}
              refuse={(name) => whyNotOthers(name.trim(), level)}
              onChange={(name) => onChange(nameOthers(level, name.trim()))}
            />
          )}
        </div>
      )}
    </>
  );
}

const freeName = (level: LevelChoice): string =>
  ['Other', 'Everything else', 'All others'].find((name) => whyNotOthers(name, level) === null) ?? 'The rest';
