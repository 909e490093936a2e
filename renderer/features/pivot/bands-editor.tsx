import { useState } from 'react';
import type { PivotField, PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import type { LevelChoice } from '../../../shared/definitions/pivot-definition';
import { useSettings } from '../../app/workbench-context';
import { Notice } from '../../components/notice/notice';
import { Select } from '../../components/select/select';
import { programmeAgeEdges, returnAgeEdges } from './band-edges';
import { BandList } from './band-list';
import { equalBands, evenWidth, roundBands } from './equal-bands';
import { EqualBandsFields } from './equal-bands-fields';
import { reachOf } from './rows-left';
import { useFieldValues, valuesAsked } from './use-field-values';

type Way = 'none' | 'programme' | 'return' | 'equal' | 'own';

/** Numbers in bands: ready made ones for ages, equal ones, or lower ends of one's own. */
export function BandsEditor(props: {
  table: PivotTable;
  field: PivotField;
  level: LevelChoice;
  onChange: (level: LevelChoice) => void;
}) {
  const { table, field, level, onChange } = props;
  const { ageBands, shortName } = useSettings();
  const { bands: edges } = level;
  const each = useFieldValues(table, valuesAsked(level));
  const ready: Readonly<Partial<Record<Way, readonly number[]>>> = field.takesDay
    ? { programme: programmeAgeEdges(ageBands), return: returnAgeEdges }
    : {};
  const [chosen, setChosen] = useState<Way>();
  const way = wayOf(edges, ready, chosen);
  const set = (bands: readonly number[] | undefined) => onChange(withBands(level, bands));
  const offered = () => {
    const reach = reachOf('number', each.value ?? []);
    return reach === null
      ? { width: 1, from: 0, to: 1 }
      : roundBands(Number(reach.first), Number(reach.last));
  };
  const choose = (wanted: Way) => {
    setChosen(wanted);
    if (wanted === 'none') set(undefined);
    else if (wanted === 'own') set(edges ?? equalBands(offered()) ?? [0]);
    else if (wanted === 'equal') set(equalBands((edges && evenWidth(edges)) ?? offered()) ?? [0]);
    else set(ready[wanted] ?? returnAgeEdges);
  };
  return (
    <>
      <Select<Way>
        label="Bands"
        value={way}
        onChange={choose}
        choices={[
          { value: 'none', label: 'None: each value stands for itself' },
          ...(field.takesDay
            ? ([
                { value: 'programme', label: `Age bands of ${shortName}` },
                { value: 'return', label: 'Age bands of the SSDA903 return' },
              ] as const)
            : []),
          { value: 'equal', label: 'Equal bands' },
          { value: 'own', label: 'Bands of my own' },
        ]}
      />
      {way === 'equal' && edges && (
        <EqualBandsFields edges={edges} begin={evenWidth(edges) ?? offered()} onChange={set} />
      )}
      {each.error !== null && <Notice level="error">{each.error}</Notice>}
      {edges && (
        <BandList
          table={table}
          level={level}
          edges={edges}
          each={each.value ?? []}
          onChange={(bands) => {
            setChosen(bands === null ? 'none' : 'own');
            set(bands ?? undefined);
          }}
        />
      )}
    </>
  );
}

/** Which of the ways the bands came about; a person's choice tells apart those that make the same bands. */
function wayOf(
  edges: readonly number[] | undefined,
  ready: Readonly<Partial<Record<Way, readonly number[]>>>,
  chosen: Way | undefined,
): Way {
  if (edges === undefined) return 'none';
  const isReady = (way: Way) => ready[way]?.join() === edges.join();
  if (chosen === 'own' || (chosen === 'equal' && (edges.length === 1 || evenWidth(edges) !== null)))
    return chosen;
  if (chosen !== undefined && isReady(chosen)) return chosen;
  if (isReady('programme')) return 'programme';
  if (isReady('return')) return 'return';
  return evenWidth(edges) === null ? 'own' : 'equal';
}

/** The level in other bands; bands are the only way in which it is grouped. */
function withBands(level: LevelChoice, bands: readonly number[] | undefined): LevelChoice {
  const { bands: _bands, by: _by, start: _start, groups: _groups, others: _others, ...same } = level;
  return bands === undefined ? same : { ...same, bands: [...bands] };
}
