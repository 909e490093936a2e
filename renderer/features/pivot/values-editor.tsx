import { useMemo, useRef, useState } from 'react';
import type { FieldValue } from '../../../shared/analysis/pivot/pivot-result';
import type { PivotFilter } from '../../../shared/definitions/pivot-definition';
import { Button } from '../../components/button/button';
import { SearchField } from '../../components/field/search-field';
import { TickList, tickLine } from '../../components/tick-list/tick-list';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';
import { invert, tick, tickAll, tickedBy, tickNone } from './change-filter';
import styles from './filters.module.css';
import { fewValues, havingWords } from './having-words';

/** Lines of the list in sight at once. */
const mostLines = 9;

/** The values of a field, ticked where they are let through. */
export function ValuesEditor(props: {
  label: string;
  values: readonly FieldValue[];
  filter: PivotFilter;
  onChange: (filter: PivotFilter) => void;
  autoFocus: boolean;
}) {
  const { label, values, filter, onChange, autoFocus } = props;
  const [words, setWords] = useState('');
  const [scope, setScope] = useState<'all' | 'ticked'>('all');
  const keys = useMemo(() => values.map(({ key }) => key), [values]);
  const isTicked = useMemo(() => tickedBy(filter), [filter]);
  const ticked = keys.filter(isTicked);
  const ordered = useChosenFirst(values, filter);
  const scoped = useTickedOnly(ordered, scope === 'ticked', filter);
  const choices = useMemo(
    () => havingWords(scoped, words).map(({ key, label, rows }) => ({ key, label, count: rows })),
    [scoped, words],
  );
  const isNarrowed = choices.length < values.length;
  const shown = () => choices.map(({ key }) => key);
  const set = (on: boolean) => onChange(tick(filter, shown(), on, keys));
  const turn = () => {
    const [on, off] = [shown().filter((key) => !isTicked(key)), shown().filter(isTicked)];
    onChange(tick(tick(filter, on, true, keys), off, false, keys));
  };
  return (
    <>
      {values.length > fewValues && (
        <>
          <SearchField label="Search the values" value={words} onChange={setWords} autoFocus={autoFocus} />
          <ToggleGroup
            label="Which values are shown"
            value={scope}
            onChange={setScope}
            choices={[
              { value: 'all', label: 'All', count: values.length },
              { value: 'ticked', label: 'Ticked', count: ticked.length },
            ]}
          />
        </>
      )}
      <div className={styles.values} style={{ height: Math.min(values.length, mostLines) * tickLine + 2 }}>
        <TickList
          label={label}
          autoFocus={autoFocus && values.length <= fewValues}
          choices={choices}
          isTicked={isTicked}
          onTick={(changed, on) => onChange(tick(filter, changed, on, keys))}
          none={words === '' ? 'No value is ticked.' : `No value has “${words}” in it.`}
        />
      </div>
      <div className={styles.several}>
        <Button look="link" onPress={() => (isNarrowed ? set(true) : onChange(tickAll(filter)))}>
          {isNarrowed ? 'Tick those shown' : 'Tick all'}
        </Button>
        <Button look="link" onPress={() => (isNarrowed ? set(false) : onChange(tickNone(filter)))}>
          {isNarrowed ? 'Untick them' : 'Untick all'}
        </Button>
        <Button look="link" onPress={() => (isNarrowed ? turn() : onChange(invert(filter, keys)))}>
          Invert
        </Button>
      </div>
    </>
  );
}

/** What was picked out when the list was opened comes first, so that it is in sight; it keeps its place from then on. */
function useChosenFirst(values: readonly FieldValue[], filter: PivotFilter): readonly FieldValue[] {
  const opened = useRef(filter);
  return useMemo(() => {
    if (values.length <= fewValues) return values;
    const isTicked = tickedBy(opened.current);
    const ticked = values.filter(({ key }) => isTicked(key));
    const unticked = values.filter(({ key }) => !isTicked(key));
    return ticked.length <= unticked.length ? [...ticked, ...unticked] : [...unticked, ...ticked];
  }, [values]);
}

/** Those that were ticked when only they were asked for, so that an unticked one can be ticked again. */
function useTickedOnly(
  values: readonly FieldValue[],
  isAsked: boolean,
  filter: PivotFilter,
): readonly FieldValue[] {
  const latest = useRef(filter);
  latest.current = filter;
  return useMemo(() => {
    if (!isAsked) return values;
    const isTicked = tickedBy(latest.current);
    return values.filter(({ key }) => isTicked(key));
  }, [values, isAsked]);
}
