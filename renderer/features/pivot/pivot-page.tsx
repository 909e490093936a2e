import { useMemo } from 'react';
import { fitDefinition } from '../../../shared/analysis/pivot/fit-definition';
import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { tableWords } from '../../../shared/database/table-words';
import type { PivotDefinition } from '../../../shared/definitions/pivot-definition';
import { showCount } from '../../../shared/domain/wording';
import { useCommand } from '../../app/commands';
import { useViewState } from '../../app/view-state';
import { Notice } from '../../components/notice/notice';
import { AnalysisLayout, Page } from '../../components/page/page';
import { BusyNote } from '../../components/progress/busy-note';
import { Builder } from './builder/builder';
import { FilterChips } from './filter-chips';
import { PivotResultArea, type Shown } from './pivot-result-area';
import { PivotToolbar } from './pivot-toolbar';
import { PivotWorking } from './pivot-working';
import { SavedPivots } from './saved/saved-pivots';
import { useNamedPivots } from './saved/use-named-pivots';
import { TableChoice } from './table-choice';
import { TakeOut } from './take-out';
import { useLasting } from './use-lasting';
import { usePivotAnswer } from './use-pivot-answer';
import type { PivotWork, Worked } from './use-pivot-work';

/** The pivot of this session: what was chosen, the result, and how it was worked out. */
export function PivotPage(props: { tables: readonly PivotTable[]; worked: Worked; work: PivotWork }) {
  const { tables, worked, work } = props;
  const { definition, look } = work;
  const [shown, setShown] = useViewState<Shown>('pivot shown', 'table');
  const named = useNamedPivots();
  const table = tables.find(({ name }) => name === definition.table);
  const { fitting, missing } = useMemo(() => fitDefinition(definition, tables), [definition, tables]);
  const answer = usePivotAnswer(fitting);
  // The note itself fades in after 0.4 seconds.
  const isLasting = useLasting(answer.running, 100);
  const define = (change: (before: PivotDefinition) => PivotDefinition) =>
    worked.step((before) => ({ ...before, definition: change(before.definition) }));

  useCommand({
    id: 'pivot-undo',
    label: 'Undo in the pivot',
    shortcut: 'Ctrl+Z',
    leavesTextAlone: true,
    run: worked.undo,
  });
  useCommand({
    id: 'pivot-redo',
    label: 'Redo in the pivot',
    shortcut: 'Ctrl+Y',
    leavesTextAlone: true,
    run: worked.redo,
  });
  useCommand({
    id: 'pivot-redo-too',
    label: 'Redo in the pivot',
    shortcut: 'Ctrl+Shift+Z',
    leavesTextAlone: true,
    run: worked.redo,
  });
  const { result } = answer;
  const isShown = result !== undefined && answer.refusal === null && !answer.isStopped;
  return (
    <Page
      title="Pivot"
      lead={leadOf(named.current, table, work, named.pivots)}
      actions={
        <>
          <SavedPivots
            named={named}
            work={work}
            table={table}
            onOpen={(opened) => worked.step(() => opened)}
          />
          {isShown && <TakeOut result={result} look={look} />}
        </>
      }
    >
      {isLasting && <BusyNote text="Working out the pivot" onStop={answer.stop} />}
      <AnalysisLayout
        wide
        definition={
          <Builder
            key={definition.table}
            table={table}
            definition={definition}
            step={define}
            above={
              <TableChoice tables={tables} table={table} onChoose={(chosen) => void worked.choose(chosen)} />
            }
          />
        }
        working={isShown && <PivotWorking result={result} />}
      >
        <PivotToolbar worked={worked} work={work} shown={shown} onShown={setShown} />
        {missing.length > 0 && (
          <Notice level="second-look" live>
            {missingWords(missing, fitting === null)}
          </Notice>
        )}
        {table !== undefined && (
          <FilterChips
            table={table}
            filters={definition.filters}
            onChange={(filters) => define((before) => ({ ...before, filters: [...filters] }))}
          />
        )}
        <PivotResultArea
          answer={answer}
          shown={shown}
          work={work}
          onDefine={define}
          onLook={(changed) => worked.adjust((before) => ({ ...before, look: changed }))}
        />
      </AnalysisLayout>
    </Page>
  );
}

function missingWords(missing: readonly string[], isTable: boolean): string {
  if (isTable)
    return `The table ${missing.map(tableWords).join(', ')} is not among what is loaded. Load it again, or choose another table.`;
  const [first] = missing;
  return missing.length === 1
    ? `The field ${first} is not among what is loaded; the rest is shown.`
    : `The fields ${missing.join(', ')} are not among what is loaded; the rest is shown.`;
}

function leadOf(
  current: string | null,
  table: PivotTable | undefined,
  { definition, look }: PivotWork,
  pivots: readonly (PivotWork & { readonly name: string })[],
): string {
  const rows = table === undefined ? definition.table : `${table.label}, ${showCount(table.rows, 'row')}`;
  const saved = pivots.find(({ name }) => name === current);
  if (saved === undefined) return rows;
  const isSame = JSON.stringify([saved.definition, saved.look]) === JSON.stringify([definition, look]);
  return `${saved.name}${isSame ? '' : ' (changed since it was saved)'} · ${rows}`;
}
