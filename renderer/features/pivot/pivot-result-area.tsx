import { useRef } from 'react';
import type { PivotCell } from '../../../shared/analysis/pivot/pivot-result';
import type { PivotDefinition } from '../../../shared/definitions/pivot-definition';
import type { PivotLook } from '../../../shared/report/pivot/pivot-layout';
import { useOpenRows } from '../../app/side-panels';
import { useWorkbench } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { Notice } from '../../components/notice/notice';
import { tell } from '../../components/toast/toast';
import { sortedBy } from './builder/edit-definition';
import styles from './pivot.module.css';
import { PivotGrid } from './pivot-grid';
import { PivotPicture } from './pivot-picture';
import { useLasting } from './use-lasting';
import type { PivotAnswer } from './use-pivot-answer';
import type { PivotWork } from './use-pivot-work';

export type Shown = 'table' | 'picture';

/** As many as a definition can ask for. */
const mostCells = 3_000_000;

interface Asked {
  answer: PivotAnswer;
  shown: Shown;
  work: PivotWork;
  onDefine: (change: (before: PivotDefinition) => PivotDefinition) => void;
  onLook: (look: PivotLook) => void;
}

/** The pivot as a table or a picture, or why it cannot be shown and what can be done about it. */
export function PivotResultArea(props: Asked) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} className={styles.area} tabIndex={-1}>
      {/* A button that goes away with what it was about leaves the focus where the result will stand. */}
      <ShownResult
        {...props}
        thenStay={(act) => {
          act();
          place.current?.focus();
        }}
      />
    </div>
  );
}

function ShownResult(props: Asked & { thenStay: (act: () => void) => void }) {
  const { answer, shown, work, onDefine, onLook, thenStay } = props;
  const { result, refusal } = answer;
  const engine = useWorkbench();
  const openRows = useOpenRows();
  const isLasting = useLasting(answer.running);
  const open = (cell: PivotCell, title: string) => {
    if (result === undefined) return;
    engine.pivotRows(result.definition, cell).then(
      (behind) => openRows(behind, title),
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    );
  };
  if (answer.isStopped)
    return (
      <Notice
        level="information"
        live
        action={<Button onPress={() => thenStay(answer.again)}>Work it out</Button>}
      >
        Stopped before it was through.
      </Notice>
    );
  if (refusal !== null)
    return (
      <Notice
        level={refusal.isTooMany ? 'second-look' : 'error'}
        live
        action={
          refusal.isTooMany &&
          work.definition.mostCells < mostCells && (
            <Button onPress={() => thenStay(() => onDefine((before) => ({ ...before, mostCells })))}>
              Show it all the same
            </Button>
          )
        }
      >
        {refusal.text}
      </Notice>
    );
  if (result === undefined) return null;
  if (result.countedRows === 0)
    return (
      <Notice
        level="information"
        live
        action={
          result.tableRows > 0 && (
            <Button onPress={() => thenStay(() => onDefine((before) => ({ ...before, filters: [] })))}>
              Take the filters out
            </Button>
          )
        }
      >
        {result.tableRows === 0 ? 'The table has no rows.' : 'No rows are left by the filters.'}
      </Notice>
    );
  return (
    <div className={`${styles.shown} ${isLasting ? styles.waiting : ''}`} aria-busy={answer.running}>
      {shown === 'table' ? (
        <PivotGrid
          result={result}
          look={work.look}
          onLook={onLook}
          onOpen={open}
          onSort={(axis, place, within) =>
            onDefine((before) => sortedBy(before, axis, placeOf(result.definition, place, before), within))
          }
        />
      ) : (
        <PivotPicture result={result} onOpen={open} />
      )}
    </div>
  );
}

/** A measure's place among all that were chosen; what is shown lacks those whose field is not loaded. */
function placeOf(shown: PivotDefinition, place: number, all: PivotDefinition): number {
  const measure = JSON.stringify(shown.measures[place]);
  return Math.max(
    0,
    all.measures.findIndex((one) => JSON.stringify(one) === measure),
  );
}
